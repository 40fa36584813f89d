package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestsTest {
  private static final Duration POLL = Duration.ofMinutes(5);

  @ParameterizedTest
  @CsvSource({"0, 300", "1, 600", "2, 1200", "3, 2400", "4, 2400", "1000, 2400"})
  void failuresDoubleTheRestUpToEightTimes(int failures, long seconds) {
    for (long seed = 1; seed <= 20; seed++) {
      Duration rest = Rests.backingOff(POLL).after(failures, null, new Random(seed));
      assertThat(rest.toMillis()).as("seed %d", seed).isBetween(seconds * 900, seconds * 1100);
    }
  }

  @Test
  void noTwoWiresKeepStep() {
    Random chance = new Random(7);
    assertThat(IntStream.range(0, 20).mapToObj(i -> Rests.backingOff(POLL).after(0, null, chance)))
        .doesNotHaveDuplicates();
  }

  @Test
  void serversWishIsObeyedWithinADay() {
    Rests rests = Rests.backingOff(POLL);
    Random chance = new Random(7);
    assertThat(rests.after(1, Duration.ofHours(2), chance)).isEqualTo(Duration.ofHours(2));
    assertThat(rests.after(1, Duration.ofDays(400), chance)).isEqualTo(Duration.ofDays(1));
    assertThat(rests.after(1, Duration.ofSeconds(1), chance)).isGreaterThan(POLL);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9})
  void whatIsOnThisMachineIsLookedAtSteadily(int failures) {
    Rests rests = Rests.steady(Duration.ofMillis(500));
    assertThat(rests.after(failures, null, new Random(1))).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void longPollIsNeverShortened() {
    Rests rests = Rests.backingOff(Duration.ofHours(6));
    assertThat(rests.after(3, null, new Random(1))).isEqualTo(Duration.ofHours(6));
  }
}
