package fm.earshot.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessesTest {
  private final TestClock clock = new TestClock(Instant.parse("2026-03-10T12:00:00Z"));
  private final Guesses guesses = new Guesses(clock);

  @Test
  void eachAddressCountsForItselfAndFromItsFirstTry() {
    for (int i = 0; i < Guesses.MOST; i++) {
      assertThat(guesses.mayTry("192.0.2.1")).isTrue();
      clock.advance(Guesses.WITHIN.dividedBy(20));
    }
    assertThat(guesses.mayTry("192.0.2.1")).isFalse();
    assertThat(guesses.mayTry("192.0.2.2")).isTrue();
    clock.advance(Guesses.WITHIN.dividedBy(2));
    assertThat(guesses.mayTry("192.0.2.1")).isTrue();
  }

  @Test
  void whoWasRightBeginsAnew() {
    for (int i = 0; i < 3 * Guesses.MOST; i++) {
      assertThat(guesses.mayTry("192.0.2.1")).isTrue();
      guesses.right("192.0.2.1");
    }
  }

  @Test
  void onlyTheAddressesThatBeganLastAreRemembered() {
    for (int i = 0; i <= Guesses.MOST; i++) {
      guesses.mayTry("first");
    }
    for (int i = 0; i < Guesses.ADDRESSES - 1; i++) {
      guesses.mayTry("address " + i);
    }
    assertThat(guesses.mayTry("first")).isFalse();
    guesses.mayTry("one more");
    assertThat(guesses.mayTry("first")).isTrue();
  }
}
