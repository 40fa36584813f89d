package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.news.Sentences;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.Line;
import fm.earshot.summary.guard.Guard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How well the guard tells summaries that the article bears out from those that it does not, on
/// `pairs.jsonl` (`article`, `summary`, `consistent`, `editTypes`). A summary of which anything is
/// doubted counts as called inconsistent.
final class FactualityEvaluation {
  private final Guard guard = new Guard();
  private final Tally faithful = new Tally();
  private final Tally inconsistent = new Tally();
  private final Map<String, Tally> byEditType = new TreeMap<>();
  private final Map<String, int[]> byCheck = new TreeMap<>();

  private FactualityEvaluation() {}

  static ObjectNode of(Path directory) throws IOException {
    FactualityEvaluation evaluation = new FactualityEvaluation();
    for (String line : Files.readAllLines(directory.resolve("pairs.jsonl"))) {
      evaluation.pair(new ObjectMapper().readTree(line));
    }
    return evaluation.figures();
  }

  private static final class Tally {
    private int doubted;
    private int all;

    void add(boolean doubt) {
      all++;
      doubted += doubt ? 1 : 0;
    }

    double share() {
      return all == 0 ? 0 : (double) doubted / all;
    }
  }

  private void pair(JsonNode pair) {
    boolean consistent = pair.path("consistent").asBoolean();
    List<Line> lines =
        sentences(pair.path("summary").asText()).stream()
            .map(line -> new Line(line, List.of()))
            .toList();
    List<Doubt> doubts = guard.doubts(sentences(pair.path("article").asText()), lines, "en");
    (consistent ? faithful : inconsistent).add(!doubts.isEmpty());
    if (!consistent) {
      for (JsonNode type : pair.path("editTypes")) {
        byEditType.computeIfAbsent(type.asText(), each -> new Tally()).add(!doubts.isEmpty());
      }
    }
    doubts.stream()
        .map(doubt -> doubt.check().name())
        .distinct()
        .forEach(check -> byCheck.computeIfAbsent(check, each -> new int[2])[consistent ? 1 : 0]++);
  }

  private static List<String> sentences(String text) {
    return text.lines().flatMap(paragraph -> Sentences.split(paragraph).stream()).toList();
  }

  private ObjectNode figures() {
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    figures.put("balanced_accuracy", (inconsistent.share() + 1 - faithful.share()) / 2);
    figures.put("recall", inconsistent.share()).put("false_alarm", faithful.share());
    ObjectNode types = figures.putObject("by_edit_type");
    byEditType.forEach((type, tally) -> types.put(type, tally.share()));
    ObjectNode checks = figures.putObject("found_and_false_by_check");
    byCheck.forEach((check, counts) -> checks.putArray(check).add(counts[0]).add(counts[1]));
    return figures.put("pairs", faithful.all + inconsistent.all);
  }
}
