package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.script.SpokenText;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How often what a speech engine is given says what `cases.jsonl` wants: in lower case, letters,
/// digits and blanks only, without "and". Cases with several answers count apart from `accuracy`.
final class NormaliseEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Whose cases may have one answer by chance.
  private static final String SEVERAL = "normalize_with_audio";

  private static final Set<String> NEWS =
      Set.of(
          "address",
          "cardinal",
          "date",
          "decimal",
          "fraction",
          "measure",
          "money",
          "ordinal",
          "range",
          "roman",
          "telephone",
          "time");

  /// Right ones of all.
  private static final class Share {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    double accuracy() {
      return all == 0 ? 1 : Math.round(1e4 * right / all) / 1e4;
    }
  }

  private NormaliseEvaluation() {}

  static ObjectNode of(Path directory) throws IOException {
    Share news = new Share();
    Share single = new Share();
    Share several = new Share();
    Map<String, Share> byCategory = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (String line : Files.readAllLines(directory.resolve("cases.jsonl"))) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode node = JSON.readTree(line);
      String category = node.path("category").asText();
      List<String> wanted = wanted(node);
      String said = said(node.path("written").asText());
      boolean right = wanted.stream().map(NormaliseEvaluation::loose).anyMatch(loose(said)::equals);
      boolean any = wanted.size() > 1 || category.equals(SEVERAL);
      (any ? several : single).add(right);
      byCategory.computeIfAbsent(category, _ -> new Share()).add(right);
      if (NEWS.contains(category)) {
        news.add(right);
      }
      if (!right) {
        missed.add(node.path("id").asText() + ": " + node.path("written").asText() + " -> " + said);
      }
    }
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    figures.put("news_accuracy", news.accuracy());
    figures.put("news_cases", news.all);
    figures.put("accuracy", single.accuracy());
    figures.put("correct", single.right);
    figures.put("cases", single.all);
    figures.put("several_answers_accuracy", several.accuracy());
    figures.put("several_answers_cases", several.all);
    ObjectNode categories = figures.putObject("by_category");
    byCategory.forEach((category, share) ->
        categories
            .putObject(category)
            .put("accuracy", share.accuracy())
            .put("correct", share.right)
            .put("cases", share.all));
    missed.forEach(figures.putArray("missed")::add);
    return figures;
  }

  /// What an engine would be given of a cue with this text.
  private static String said(String written) {
    return Wording.full(SpokenText.of(written, "en"), "en", Lexicon.EMPTY).words();
  }

  private static List<String> wanted(JsonNode node) {
    List<String> wanted = new ArrayList<>();
    node.path("spoken").forEach(answer -> wanted.add(answer.asText()));
    return wanted;
  }

  private static String loose(String said) {
    String plain = said.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s]", " ");
    return Arrays.stream(plain.strip().split("\\s+", -1))
        .filter(word -> !word.equals("and"))
        .collect(Collectors.joining(" "));
  }
}
