package fm.earshot.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class PaceTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final Pace pace = new Pace(DAY);

  @ParameterizedTest
  @CsvSource({"0, 0", "10, 30", "200, 600", "250, 625", "500, 250", "700, 0", "-500, 0"})
  void restIsShortEnoughForWhatComesMeanwhileToBeTold(long making, long rest) {
    assertThat(new Pace(Duration.ofSeconds(1)).restAfter(Duration.ofMillis(making)))
        .isEqualTo(Duration.ofMillis(rest));
  }

  @Test
  void firstChangeIsTakenUpAtOnce() {
    pace.changed(false);
    assertThat(pace.await(() -> DAY)).isTrue();
  }

  @Test
  void nextChangeWaitsForARest() {
    pace.took(HOUR);
    pace.changed(false);
    Thread editor = Thread.ofPlatform().start(() -> pace.await(() -> DAY));
    // Without a rest it would never wait.
    while (editor.getState() != Thread.State.TIMED_WAITING && editor.isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(editor.isAlive()).isTrue();
    pace.close();
  }

  @Test
  void whatPressesWaitsForNoRest() {
    pace.took(HOUR);
    pace.changed(true);
    pace.changed(false);
    assertThat(pace.await(() -> DAY)).isTrue();
  }

  @Test
  void clockWaitsForNoRest() {
    pace.took(HOUR);
    assertThat(pace.await(() -> Duration.ofMillis(1))).isTrue();
  }

  @Test
  void closingEndsTheRest() {
    pace.took(HOUR);
    pace.close();
    assertThat(pace.await(() -> DAY)).isFalse();
  }
}
