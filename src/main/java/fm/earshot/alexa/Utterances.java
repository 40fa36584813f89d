package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that the samples of a model stand for, spelled as one hears it.
record Utterances(Model model) {
  static final Pattern SLOT = Pattern.compile("\\{([A-Za-z_]+)}");

  /// Stands for any words.
  static final String ANYTHING = "{}";

  static final String SEARCH_QUERY = "AMAZON.SearchQuery";
  private static final List<String> SMALL =
      List.of(
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              .split(" ", -1));
  private static final List<String> NUMBERS =
      Stream.concat(
              Stream.concat(SMALL.stream(), Stream.of("twenty", "thirty", "forty", "sixty")),
              IntStream.rangeClosed(1, 60).mapToObj(Integer::toString))
          .toList();
  private static final List<String> ORDINALS =
      List.of(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last"
              .split(" ", -1));

  private static final List<Map.Entry<Pattern, String>> NONE = List.of();
  private static final List<Map.Entry<Pattern, String>> TAKEN_APART =
      List.of(
          Map.entry(Pattern.compile("\\b(what|where|who|how|when|that|there|it)'s\\b"), "$1 is"),
          Map.entry(Pattern.compile("'m\\b"), " am"),
          Map.entry(Pattern.compile("'re\\b"), " are"),
          Map.entry(Pattern.compile("'ve\\b"), " have"),
          Map.entry(Pattern.compile("'ll\\b"), " will"),
          Map.entry(Pattern.compile("n't\\b"), " not"));

  /// A line for each value of the sample's slots; a search query stays [#ANYTHING].
  List<String> of(JsonNode intent, String sample) {
    List<String> lines = List.of(heard(sample));
    for (String slot : slots(sample)) {
      JsonNode described = Model.slot(intent, slot);
      List<String> values =
          described == null ? List.of(ANYTHING) : values(described.path("type").asText());
      lines =
          lines.stream()
              .flatMap(line -> values.stream().map(value -> filled(line, slot, value)))
              .toList();
    }
    return lines;
  }

  private static String filled(String line, String slot, String value) {
    return line.replace("{" + Model.lower(slot) + "}", heard(value));
  }

  private List<String> values(String type) {
    return switch (type) {
      case SEARCH_QUERY -> List.of(ANYTHING);
      case "AMAZON.NUMBER" -> NUMBERS;
      case "AMAZON.Ordinal" -> ORDINALS;
      default -> model.values(type);
    };
  }

  /// All that can be said to the skill, as [#heard] spells it.
  Set<String> all() {
    Set<String> all = new HashSet<>();
    for (JsonNode intent : model.intents()) {
      Model.texts(intent.path("samples")).forEach(sample -> all.addAll(of(intent, sample)));
    }
    return all;
  }

  /// The names of the slots in a sample, each once.
  static List<String> slots(String sample) {
    return SLOT.matcher(sample).results().map(slot -> slot.group(1)).distinct().toList();
  }

  /// In lower case, with words that run together taken apart: nobody hears whether "what's" or
  /// "what is" was meant.
  static String heard(String text) {
    String heard = Model.lower(text);
    for (Map.Entry<Pattern, String> each : heard.contains("'") ? TAKEN_APART : NONE) {
      heard = each.getKey().matcher(heard).replaceAll(each.getValue());
    }
    return heard;
  }
}
