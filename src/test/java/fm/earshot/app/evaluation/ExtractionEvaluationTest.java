package fm.earshot.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionEvaluationTest {
  @Test
  void shinglesAreRunsOfFourWordsAndAShortTextIsOne() {
    assertThat(ExtractionEvaluation.shingles("One two, three-four FÜNF!"))
        .isEqualTo(
            Map.of(
                List.of("One", "two", "three", "four"), 1,
                List.of("two", "three", "four", "FÜNF"), 1));
    assertThat(ExtractionEvaluation.shingles("a a a a a"))
        .isEqualTo(Map.of(List.of("a", "a", "a", "a"), 2));
    assertThat(ExtractionEvaluation.shingles("one two"))
        .isEqualTo(Map.of(List.of("one", "two"), 1));
    assertThat(ExtractionEvaluation.shingles(" … ")).isEmpty();
  }

  @Test
  void figuresAreMeansOverPagesAndAnEmptyReadingCostsRecallOnly(@TempDir Path folder)
      throws IOException {
    String text = "The weir at Orla broke on Friday, and the mill behind it stands in water.";
    page(folder, "a", "<article><p>" + text + "</p></article>");
    page(folder, "b", "<body></body>");
    Files.writeString(
        folder.resolve("truth.jsonl"), truth("a", text) + "\n" + truth("b", text) + "\n");
    ObjectNode figures = ExtractionEvaluation.of(folder);
    assertThat(figures.path("pages").asInt()).isEqualTo(2);
    assertThat(figures.path("precision").asDouble()).isEqualTo(1);
    assertThat(figures.path("recall").asDouble()).isEqualTo(.5);
    assertThat(figures.path("f1").asDouble()).isEqualTo(2 / 3.0, within(1e-9));
  }

  private static String truth(String id, String text) {
    return "{\"id\":\"%s\",\"url\":\"https://orla.example/%s\",\"articleBody\":\"%s\"}"
        .formatted(id, id, text);
  }

  private static void page(Path folder, String id, String html) throws IOException {
    Path file = Files.createDirectories(folder.resolve("pages")).resolve(id + ".html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(html.getBytes(UTF_8));
    }
  }
}
