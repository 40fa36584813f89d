package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/// Our British model, to be broken.
record BritishModel(JsonNode tree) {
  static final String NAME = "en-GB.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  static BritishModel ours() {
    return new BritishModel(new PackageCopy(PackageCopy.OURS).tree(PackageCopy.BRITISH));
  }

  /// The value at `pointer` of the language model, changed.
  BritishModel change(String pointer, Consumer<JsonNode> change) {
    change.accept(tree.at(Model.LANGUAGE_MODEL + pointer));
    return this;
  }

  /// The list of intents, changed.
  BritishModel intents(Consumer<ArrayNode> change) {
    return change("/intents", node -> change.accept((ArrayNode) node));
  }

  BritishModel intent(Intent intent, Consumer<ObjectNode> change) {
    return intents(list -> change.accept((ObjectNode) list.get(index(list, intent))));
  }

  BritishModel without(Intent intent) {
    return intents(list -> list.remove(index(list, intent)));
  }

  /// An intent with another utterance.
  BritishModel says(Intent intent, String sample) {
    return intent(intent, node -> node.withArray("samples").add(sample));
  }

  private static int index(JsonNode intents, Intent intent) {
    int index = 0;
    while (!Model.name(intents.get(index)).equals(intent.key())) {
      index++;
    }
    return index;
  }

  List<String> problems() {
    try {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
      JsonFile file = JsonFile.of(text, new Findings(NAME));
      new ModelCheck(new Model(file.tree()), file.findings()).all();
      return file.findings().lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The one problem, without its line number and the beginning of its pointer.
  String theProblem() {
    List<String> problems = problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst()).matches("en-GB\\.json:\\d+: /interactionModel/languageModel.+");
    return problems.getFirst().replaceFirst(".*?/languageModel", "");
  }
}
