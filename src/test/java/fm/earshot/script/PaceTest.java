package fm.earshot.script;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
  @Test
  void aMinuteHoldsAHundredAndFiftyFiveWords() {
    assertThat(Pace.of("word ".repeat(155), 100)).isEqualTo(Duration.ofMillis(60_350));
  }

  @Test
  void fasterTakesLess() {
    String text = "The ferry sailed at noon. It came back.";
    assertThat(Pace.of(text, 150)).isLessThan(Pace.of(text, 100));
    assertThat(Pace.of(text, 100)).isLessThan(Pace.of(text, 80));
    assertThat(Pace.of(text, 0)).isEqualTo(Pace.of(text, 10));
  }

  @Test
  void everySentenceIsFollowedByAPause() {
    long one = Pace.of("yes no.").millis(100);
    assertThat(Pace.of("yes. no.").millis(100)).isEqualTo(one + 350);
    assertThat(Pace.of("").millis(100)).isZero();
  }

  @Test
  void numbersTakeAsLongAsTheirWords() {
    assertThat(Pace.of("It is 1,250 now.").millis(100))
        .isGreaterThan(Pace.of("It is x now.").millis(100));
  }

  @Test
  void aParagraphOpensWithABreath() {
    Position at = new Position(StoryId.of("s", "g"), 1, Level.SUMMARY, 0, 0, Cues.hash("Yes."));
    Duration opening = Pace.of(new Cue.Sentence(at, "Yes.", "Yes.", true), 100);
    Duration inside = Pace.of(new Cue.Sentence(at, "Yes.", "Yes.", false), 100);
    assertThat(opening.minus(inside)).isEqualTo(Duration.ofMillis(350));
    assertThat(Pace.of(new Cue.Label("Yes."), 100)).isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 100, 170})
  void moreTextNeverTakesLessTime(int rate) {
    String text = "Larkspur spent 46.5 million dollars in 2026. Did it? Yes! It has 1,250 jobs.";
    for (int i = 1; i <= text.length(); i++) {
      assertThat(Pace.of(text.substring(0, i)).millis(rate))
          .isGreaterThanOrEqualTo(Pace.of(text.substring(0, i - 1)).millis(rate));
    }
  }
}
