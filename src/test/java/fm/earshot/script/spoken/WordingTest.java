package fm.earshot.script.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fm.earshot.script.SpokenText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final int LONG = 25_000;

  static Stream<String> table() throws IOException {
    try (InputStream in = WordingTest.class.getResourceAsStream("full.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }

  private static Spoken full(String text) {
    return Wording.full(text, "en-US", Lexicon.EMPTY);
  }

  @Test
  void tableHasCasesOfEveryKind() throws IOException {
    assertThat(table()).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("table")
  void isSaidInWords(String line) {
    List<String> sides = List.of(line.split(" => "));
    Spoken spoken = full(SpokenText.of(sides.get(0), "en"));
    assertThat(spoken.wordsApart()).isEqualTo(sides.get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-US | October sixth, two thousand five
          en-CA | October sixth, two thousand five
          en-GB | the tenth of June, two thousand five
          """)
  void dayOrMonthComesFirstByCountry(String language, String said) {
    assertThat(Wording.full("10/06/2005", language, Lexicon.EMPTY).words()).isEqualTo(said);
  }

  @Test
  void otherLanguagesKeepTheirNumbers() {
    assertThat(Wording.full("El 5 de mayo, 50%.", "es", Lexicon.EMPTY).words())
        .isEqualTo("El 5 de mayo, 50%.");
  }

  @Test
  void eachPieceLeadsBackToItsPlace() {
    Spoken spoken = full("On May 5, 2026, 12 voted.");
    assertThat(spoken.pieces())
        .extracting(piece -> piece.written(spoken.text()), piece -> piece.sound().words())
        .containsExactly(
            tuple("On ", "On "),
            tuple("May 5, 2026", "May fifth, twenty twenty six"),
            tuple(", ", ", "),
            tuple("12", "twelve"),
            tuple(" voted.", " voted."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1.",
        "1-",
        "1/",
        "1:",
        "1 ",
        "12 St ",
        "1,000",
        "May ",
        "May 1 ",
        "A ",
        "AB ",
        "U S ",
        "+1 ",
        "1.1",
        "first ",
        "X",
        "Part X ",
        "1 to ",
        "Elm ",
        "1 Elm ",
        "$",
        "=",
        "-",
        "'s ",
        "per cent-"
      })
  void takesTimeInProportionToItsLength(String unit) {
    String text = unit.repeat(LONG / unit.length());
    assertTimeout(Duration.ofSeconds(5), () -> full(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void noDigitAndNoWordIsLost(int seed) {
    Random random = new Random(seed);
    List<String> parts =
        List.of(
            "12",
            "0",
            "1999",
            "3.5",
            "1,200",
            "$",
            "%",
            "May",
            "Oct",
            "kg",
            "to",
            " ",
            " ",
            " ",
            "-",
            "/",
            ":",
            ".",
            ",",
            "th",
            "st",
            "A",
            "P M",
            "EU",
            "XIV",
            "x",
            "+",
            "=",
            "(",
            ")",
            "per cent",
            "dollars",
            "Elm",
            "Street",
            "911",
            "'s",
            "é",
            "\u00bd");
    StringBuilder rubbish = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      rubbish.append(parts.get(random.nextInt(parts.size())));
    }
    Spoken spoken = full(rubbish.toString());
    assertThat(spoken.words()).doesNotContainPattern("[0-9]");
    assertThat(spoken.pieces())
        .filteredOn(piece -> piece.written(spoken.text()).matches(".*[\\p{L}0-9].*"))
        .allSatisfy(piece -> assertThat(piece.sound().words()).containsPattern("\\p{L}"));
  }
}
