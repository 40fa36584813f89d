package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.intake.page.WebPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// How well the text is taken out of whole pages, by the metric of the article extraction
/// benchmark: runs of four words, as multisets; precision and recall are means over pages, F1 is
/// made of the two means.
final class ExtractionEvaluation {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int RUN = 4;
  private static final int ROUNDS = 6;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Double> precisions = new ArrayList<>();
  private final List<Double> recalls = new ArrayList<>();

  private record Page(String html, String url, String truth) {}

  /// The figures of `pages/ID.html.gz` against `truth.jsonl`. The time is that of the fastest of a
  /// few rounds, once the JVM has warmed to them.
  static ObjectNode of(Path directory) throws IOException {
    List<Page> pages = pages(directory);
    ExtractionEvaluation extraction = new ExtractionEvaluation();
    pages.forEach(page -> extraction.add(shingles(page.truth()), shingles(text(page))));
    long fastest = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      pages.forEach(ExtractionEvaluation::text);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return extraction.figures(pages.size(), fastest);
  }

  private static String text(Page page) {
    return String.join("\n\n", WebPage.read(page.html(), page.url()).paragraphs());
  }

  private void add(Map<List<String>, Integer> truth, Map<List<String>, Integer> read) {
    int right =
        truth.entrySet().stream()
            .mapToInt(run -> Math.min(run.getValue(), read.getOrDefault(run.getKey(), 0)))
            .sum();
    int wanted = truth.values().stream().mapToInt(Integer::intValue).sum();
    int given = read.values().stream().mapToInt(Integer::intValue).sum();
    if (right == wanted && right == given) {
      precisions.add(1.0);
      recalls.add(1.0);
      return;
    }
    if (given > 0) {
      precisions.add((double) right / given);
    }
    if (wanted > 0) {
      recalls.add((double) right / wanted);
    }
  }

  private ObjectNode figures(int pages, long nanos) {
    double precision = mean(precisions);
    double recall = mean(recalls);
    double sum = precision + recall;
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    figures.put("f1", sum == 0 ? 0 : 2 * precision * recall / sum);
    figures.put("precision", precision).put("recall", recall).put("pages", pages);
    return figures.put("ms_per_page", pages == 0 ? 0 : nanos / 1e6 / pages);
  }

  private static double mean(List<Double> shares) {
    return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /// All runs of four successive words, and how often each occurs; of a shorter text its words.
  static Map<List<String>, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> shingles = new HashMap<>();
    int last = Math.max(words.size() - RUN, words.isEmpty() ? -1 : 0);
    for (int at = 0; at <= last; at++) {
      List<String> run = List.copyOf(words.subList(at, Math.min(words.size(), at + RUN)));
      shingles.merge(run, 1, Integer::sum);
    }
    return shingles;
  }

  private static List<Page> pages(Path directory) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (String line : Files.readAllLines(directory.resolve("truth.jsonl"))) {
      if (!line.isBlank()) {
        JsonNode truth = JSON.readTree(line);
        Path file = directory.resolve("pages").resolve(truth.path("id").asText() + ".html.gz");
        pages.add(
            new Page(
                html(file), truth.path("url").asText(""), truth.path("articleBody").asText("")));
      }
    }
    return pages;
  }

  private static String html(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
