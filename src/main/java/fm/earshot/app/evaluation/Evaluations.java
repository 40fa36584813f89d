package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Figures of how well a part does on a set of examples, as one JSON object.
public final class Evaluations {
  public static final List<String> NAMES =
      List.of(
          "extraction",
          "pasted",
          "feeds",
          "ninjs",
          "newsml",
          "attacks",
          "clusters",
          "misheard",
          "factuality",
          "normalise");

  private Evaluations() {}

  /// The figures of `name` on the examples in `directory`. Throws [IOException] where those cannot
  /// be read, [IllegalArgumentException] for an unknown name.
  public static ObjectNode of(String name, Path directory) throws IOException {
    return switch (name) {
      case "extraction" -> ExtractionEvaluation.of(directory);
      case "pasted" -> PastedEvaluation.of(directory);
      case "feeds" -> FeedEvaluation.of(directory);
      case "ninjs" -> NinjsEvaluation.of(directory);
      case "newsml" -> NewsmlEvaluation.of(directory);
      case "attacks" -> AttackEvaluation.of(directory);
      case "clusters" -> ClusterEvaluation.of(directory);
      case "misheard" -> MisheardEvaluation.of(directory);
      case "factuality" -> FactualityEvaluation.of(directory);
      case "normalise" -> NormaliseEvaluation.of(directory);
      default ->
          throw new IllegalArgumentException(
              "there is no evaluation \"" + name + "\"; there is " + String.join(", ", NAMES));
    };
  }
}
