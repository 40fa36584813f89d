package fm.earshot.summary.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import fm.earshot.news.Sentences;
import fm.earshot.summary.Draft;
import fm.earshot.summary.Line;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// A draft as a model gives it: for each size sentences, each with those it was made from.
final class Answer {
  private static final int MOST_LINES = 30;
  private static final int MOST_SOURCES = 20;

  /// Characters.
  private static final int LONGEST = 800;

  private final int sentences;

  private Answer(int sentences) {
    this.sentences = sentences;
  }

  static JsonSchema shape() {
    JsonObjectSchema line =
        JsonObjectSchema.builder()
            .addStringProperty("text", "one sentence")
            .addProperty(
                "sources",
                JsonArraySchema.builder()
                    .description("numbers of the article's sentences that it was made from")
                    .items(new JsonIntegerSchema())
                    .build())
            .required("text", "sources")
            .additionalProperties(false)
            .build();
    JsonObjectSchema.Builder answer = JsonObjectSchema.builder();
    for (Size size : Size.values()) {
      answer.addProperty(key(size), JsonArraySchema.builder().items(line).build());
    }
    List<String> keys = List.of(Size.values()).stream().map(Answer::key).toList();
    return JsonSchema.builder()
        .name("summary")
        .rootElement(answer.required(keys).additionalProperties(false).build())
        .build();
  }

  /// How a size is called in prompt and answer.
  static String key(Size size) {
    return size.name().toLowerCase(Locale.ROOT);
  }

  /// Reads an answer about an article of so many sentences. A gist of more than one sentence is
  /// none.
  static Draft read(String text, int sentences) throws NoSummaryException {
    JsonNode answer = Json.read(text);
    Answer reading = new Answer(sentences);
    Map<Size, List<Line>> sizes = new EnumMap<>(Size.class);
    for (Size size : Size.values()) {
      List<Line> lines = new ArrayList<>();
      for (JsonNode line : Json.list(answer, key(size), MOST_LINES)) {
        lines.addAll(reading.lines(line));
      }
      if (size != Size.GIST || lines.size() == 1) {
        sizes.put(size, lines);
      }
    }
    Draft draft = new Draft(sizes);
    if (draft.sizes().isEmpty()) {
      throw Json.nonsense("tells nothing");
    }
    return draft;
  }

  /// More sentences in one line are lines of their own, with the same sources.
  private List<Line> lines(JsonNode line) throws NoSummaryException {
    JsonNode text = line.path("text");
    if (!text.isTextual() || text.asText().isBlank() || text.asText().length() > LONGEST) {
      throw Json.nonsense("has a line without a text of 1 to " + LONGEST + " characters");
    }
    List<Integer> sources = sources(line);
    return Sentences.split(text.asText().strip().replaceAll("\\s+", " ")).stream()
        .map(sentence -> new Line(sentence, sources))
        .toList();
  }

  private List<Integer> sources(JsonNode line) throws NoSummaryException {
    TreeSet<Integer> sources = new TreeSet<>();
    for (JsonNode source : Json.list(line, "sources", MOST_SOURCES)) {
      if (!source.isInt() || source.asInt() < 0 || source.asInt() >= sentences) {
        throw Json.nonsense("names a sentence that is not there");
      }
      sources.add(source.asInt());
    }
    if (sources.isEmpty()) {
      throw Json.nonsense("has a line that was made from no sentence");
    }
    return List.copyOf(sources);
  }
}
