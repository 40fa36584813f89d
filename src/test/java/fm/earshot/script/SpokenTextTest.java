package fm.earshot.script;

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

class SpokenTextTest {
  private static final int LONG = 100_000;

  static Stream<String> table() throws IOException {
    try (InputStream in = SpokenTextTest.class.getResourceAsStream("spoken.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void isSaidPlainly(String line) {
    List<String> sides = List.of(line.split(" => "));
    assertThat(SpokenText.of(sides.get(0), "en-CA")).isEqualTo(sides.get(1));
  }

  @Test
  void otherLanguagesKeepTheirWords() {
    assertThat(SpokenText.of("El 50% de los EE.UU. — dijo — pagó $3.", "es"))
        .isEqualTo("El 50% de los EE.UU., dijo, pagó $3.");
    assertThat(SpokenText.of("« Oui », dit-il.", "fr")).isEqualTo("Oui, dit-il.");
  }

  @Test
  void whatSaysNothingIsEmpty() {
    assertThat(SpokenText.of("", "en")).isEmpty();
    assertThat(SpokenText.of(" * * * ", "en")).isEmpty();
    assertThat(SpokenText.of("\u0000\u0007\u200b", "en")).isEmpty();
  }

  @Test
  void noControlCharacterIsLeft() {
    assertThat(SpokenText.of("One\u0000 two\u0007\tthree\u200b.\n\nFour\ud800.", "en"))
        .isEqualTo("One two three. Four.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a. A. \"",
        "$1-",
        "1,",
        "1-",
        "(",
        "'",
        "\" ",
        "…",
        "@a.",
        "a.a",
        "http://a",
        "No. ",
        "U.S.",
        "A, 5",
        "1 ",
        " ",
        ", ",
        "12:",
        "#",
        "St. ",
        "&",
        "—",
        "a@",
        "$",
        "1,000",
        "J. ",
        "-"
      })
  void takesTimeInProportionToItsLength(String unit) {
    String text = unit.repeat(LONG / unit.length());
    assertTimeout(Duration.ofSeconds(5), () -> SpokenText.of(text, "en"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void rubbishIsSaidWithoutMarkupOrControl(int seed) {
    Random random = new Random(seed);
    String alphabet = "aB .,\"'?!…()<>&$£%°#@/:;-–—0123½\u0000\ud83d\n";
    StringBuilder rubbish = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      rubbish.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    assertThat(SpokenText.of(rubbish.toString(), "en")).doesNotContainPattern("[<>&\\p{Cntrl}\"]");
  }
}
