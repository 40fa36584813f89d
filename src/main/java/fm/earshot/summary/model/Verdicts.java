package fm.earshot.summary.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.Line;
import fm.earshot.summary.NoSummaryException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a model that judges says of each line: whether it is supported, and which words are not.
final class Verdicts {
  private static final int MOST = 200;

  private Verdicts() {}

  static JsonSchema shape() {
    JsonObjectSchema line =
        JsonObjectSchema.builder()
            .addIntegerProperty("line", "the number of the line")
            .addBooleanProperty("supported", "whether the article says all that the line says")
            .addStringProperty("words", "the words of the line that it does not say, or nothing")
            .required("line", "supported", "words")
            .additionalProperties(false)
            .build();
    return JsonSchema.builder()
        .name("verdicts")
        .rootElement(
            JsonObjectSchema.builder()
                .addProperty("lines", JsonArraySchema.builder().items(line).build())
                .required("lines")
                .additionalProperties(false)
                .build())
        .build();
  }

  /// The doubts about each line. A line is believed only if every verdict on it, of at least one,
  /// is in its favour.
  static List<List<Doubt>> read(String text, List<Line> lines) throws NoSummaryException {
    Map<Integer, List<JsonNode>> verdicts = new HashMap<>();
    for (JsonNode verdict : Json.list(Json.read(text), "lines", MOST)) {
      JsonNode line = verdict.path("line");
      if (!line.isInt() || !verdict.path("supported").isBoolean()) {
        throw Json.nonsense("has a verdict without a line or without a word");
      }
      verdicts.computeIfAbsent(line.asInt(), _ -> new ArrayList<>()).add(verdict);
    }
    List<List<Doubt>> doubts = new ArrayList<>();
    for (Line line : lines) {
      doubts.add(doubts(line, verdicts.getOrDefault(doubts.size(), List.of())));
    }
    return doubts;
  }

  private static List<Doubt> doubts(Line line, List<JsonNode> verdicts) {
    if (verdicts.isEmpty()) {
      return List.of(new Doubt(Check.JUDGE, line.text()));
    }
    return verdicts.stream()
        .filter(verdict -> !verdict.path("supported").asBoolean())
        .map(verdict -> new Doubt(Check.JUDGE, words(line, verdict.path("words").asText())))
        .distinct()
        .toList();
  }

  /// A judge may quote the line and say nothing else.
  private static String words(Line line, String quoted) {
    String words = quoted.strip();
    return !words.isEmpty() && line.text().contains(words) ? words : line.text();
  }
}
