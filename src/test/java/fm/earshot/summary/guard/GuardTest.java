package fm.earshot.summary.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.Line;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  private final Guard guard = new Guard();

  private List<Doubt> doubts(List<String> article, String line, String language) {
    return guard.doubts(article, List.of(new Line(line, List.of())), language);
  }

  @Test
  void doubtSaysWhichWords() {
    assertThat(doubts(List.of("Nine boats sank off Garm."), "Eight boats sank off Garm.", "en-GB"))
        .containsExactly(new Doubt(Check.NUMBER, "Eight"));
  }

  @Test
  void sourceThatIsNotThereIsDoubted() {
    List<Line> lines = List.of(new Line("Nine boats sank.", List.of(3)));
    assertThat(guard.doubts(List.of("Nine boats sank."), lines, "en"))
        .extracting(Doubt::check)
        .containsExactly(Check.SOURCE);
    assertThat(doubts(List.of(), "Nine boats sank.", "en"))
        .extracting(Doubt::check)
        .containsExactly(Check.SOURCE);
  }

  @Test
  void whatIsTooLongIsDoubtedUnread() {
    List<String> article = Collections.nCopies(10_000, "Nine boats sank off the coast of Garm.");
    assertThat(doubts(article, "Nine boats sank.", "en"))
        .extracting(Doubt::check)
        .containsExactly(Check.LENGTH);
    String line = "Nine boats sank ".repeat(3_000);
    assertThat(doubts(List.of("Nine boats sank."), line, "en"))
        .extracting(Doubt::check)
        .containsExactly(Check.LENGTH);
  }

  @Test
  void longestThatIsReadIsReadInBoundedTime() {
    List<String> article =
        IntStream.range(0, 4_000).mapToObj(i -> "Word" + i + " Name" + i + " met a man.").toList();
    String line =
        IntStream.range(0, 500).mapToObj(i -> "Other" + i).reduce("", (a, b) -> a + " " + b);
    assertTimeout(LONG, () -> assertThat(doubts(article, line, "en")).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0001",
        "\ud800 lone \udc00",
        "e\u0301\u0301\u0301 \u202e reversed",
        "\u201c\u201c\u201c\u201d \"",
        "\uff11\uff12 \u0661\u0662 \ud835\udfd9",
        "----- '''' ....",
        "999999999999999999999999999999999999999999999999 1.2.3.4 ,,,"
      })
  void oddTextIsRead(String odd) {
    assertThat(doubts(List.of(odd, "Nine boats sank."), odd, "en")).isNotNull();
    assertThat(doubts(List.of("Nine boats sank."), odd, "de")).isNotNull();
  }

  @Test
  void nameDoesNotGetTwoNumbersOfOneUnitInTwoLines() {
    List<String> article =
        List.of("The club got 40 dollars from Lind.", "The club got 70 dollars from Berg.");
    Line first = new Line("The club got 40 dollars from Lind.", List.of(0));
    Line second = new Line("The club got 70 dollars from Berg.", List.of(1));
    Line wrong = new Line("The club got 70 dollars from Lind.", List.of(0, 1));
    assertThat(guard.doubts(article, List.of(first, wrong), "en"))
        .extracting(Doubt::words)
        .contains("Lind 70");
    assertThat(guard.doubts(article, List.of(first, second), "en"))
        .extracting(Doubt::words)
        .doesNotContain("Berg 70");
  }

  @Test
  void otherLanguagesAreHeldToNumbersNamesAndQuotes() {
    List<String> article =
        List.of("Neun Boote sanken vor Garm, sagte Lind: \u201eEs war Nacht.\u201c");
    assertThat(doubts(article, "12 Boote sanken vor Garm.", "de"))
        .extracting(Doubt::check)
        .contains(Check.NUMBER);
    assertThat(doubts(article, "Boote sanken vor Brandt.", "de"))
        .extracting(Doubt::check)
        .contains(Check.NAME);
    assertThat(doubts(article, "Lind sagte: \u201eEs war Tag.\u201c", "de"))
        .extracting(Doubt::check)
        .contains(Check.QUOTE);
    assertThat(doubts(article, "Boote sanken vor Garm.", "de")).isEmpty();
  }
}
