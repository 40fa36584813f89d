package fm.earshot.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static final int LONG = 200_000;

  static Stream<String> hardCases() throws IOException {
    try (InputStream in = SentencesTest.class.getResourceAsStream("sentences.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("hardCases")
  void endsWhereAReaderWouldEnd(String marked) {
    String paragraph = marked.replace("|", marked.contains("。") ? "" : " ");
    assertThat(Sentences.split(paragraph)).containsExactly(marked.split("\\|"));
  }

  @ParameterizedTest
  @MethodSource("hardCases")
  void losesNothingButWhiteSpace(String marked) {
    String paragraph = "  " + marked.replace("|", " \n ") + "\t";
    assertThat(squeeze(String.join("", Sentences.split(paragraph)))).isEqualTo(squeeze(paragraph));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void losesNothingOfRubbish(int seed) {
    Random random = new Random(seed);
    String alphabet = "aA .\"'?!…()[]—-¿«»1。\n\u00a0U.S";
    StringBuilder rubbish = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      rubbish.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    String joined = String.join("", Sentences.split(rubbish.toString()));
    assertThat(squeeze(joined)).isEqualTo(squeeze(rubbish.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a. A. \"", "(", ") (", "\"", ". ", "?! ' ", "U.S. ", "   (", "....a", "A b? \" "})
  void takesTimeInProportionToItsLength(String unit) {
    String text = " ".repeat(LONG / 4) + unit.repeat(LONG / unit.length());
    assertTimeout(Duration.ofSeconds(5), () -> Sentences.split(text));
  }

  @Test
  void nothingHasNoSentences() {
    assertThat(Sentences.split("")).isEmpty();
    assertThat(Sentences.split(" \n\u00a0 ")).isEmpty();
    assertThat(Sentences.split("No stop at all")).isEqualTo(List.of("No stop at all"));
  }

  private static String squeeze(String s) {
    return s.replaceAll("[\\s\\p{Z}]+", "");
  }
}
