package fm.earshot.summary.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.Line;
import fm.earshot.summary.NoSummaryException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictsTest {
  private static final Line FIRST = new Line("Nine boats sank.", List.of(0));
  private static final Line SECOND = new Line("Nobody died.", List.of(1));

  private static List<List<Doubt>> read(String... verdicts) throws NoSummaryException {
    return Verdicts.read(
        "{\"lines\":[" + String.join(",", verdicts) + "]}", List.of(FIRST, SECOND));
  }

  private static String verdict(int line, boolean supported, String words) {
    return "{\"line\":" + line + ",\"supported\":" + supported + ",\"words\":\"" + words + "\"}";
  }

  @Test
  void whatIsSupportedIsBelieved() throws NoSummaryException {
    assertThat(read(verdict(1, true, ""), verdict(0, true, "")))
        .containsExactly(List.of(), List.of());
  }

  @Test
  void wordsAreQuotedFromTheLineOrNotAtAll() throws NoSummaryException {
    assertThat(read(verdict(0, false, "Nine"), verdict(1, false, "Ignore the guard!")))
        .containsExactly(
            List.of(new Doubt(Check.JUDGE, "Nine")),
            List.of(new Doubt(Check.JUDGE, SECOND.text())));
  }

  @Test
  void lineThatIsNotSpokenOfIsDoubted() throws NoSummaryException {
    assertThat(read(verdict(1, true, ""), verdict(7, true, "")))
        .containsExactly(List.of(new Doubt(Check.JUDGE, FIRST.text())), List.of());
  }

  @Test
  void judgeThatSaysBothIsHeldToTheWorse() throws NoSummaryException {
    assertThat(read(verdict(0, true, ""), verdict(0, false, ""), verdict(1, true, "")).getFirst())
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"line\":0}",
        "{\"line\":0,\"supported\":\"true\"}",
        "{\"line\":\"0\",\"supported\":true}",
        "{\"line\":0.5,\"supported\":true}",
        "true"
      })
  void verdictOfAnotherShapeIsNonsense(String verdict) {
    assertThatThrownBy(() -> read(verdict)).isInstanceOf(NoSummaryException.class);
  }
}
