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
    for (int i = 0; i < 20; i++) {
      assertThat(rests.after(1, Duration.ofHours(2), chance))
          .isBetween(Duration.ofMinutes(120), Duration.ofMinutes(132));
      assertThat(rests.after(1, Duration.ofDays(400), chance))
          .isBetween(Duration.ofHours(24), Duration.ofMinutes(26 * 60 + 24));
    }
    assertThat(rests.after(1, Duration.ofSeconds(1), chance)).isGreaterThan(POLL);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9})
  void whatIsOnThisMachineIsLookedAtSteadily(int failures) {
    Rests rests = Rests.steady(Duration.ofMillis(500));
    assertThat(rests.after(failures, null, new Random(1))).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void longPollBacksOffOnceAndIsUnevenToo() {
    Rests rests = Rests.backingOff(Duration.ofHours(6));
    Random chance = new Random(1);
    assertThat(rests.after(0, null, chance))
        .isBetween(Duration.ofMinutes(324), Duration.ofMinutes(396))
        .isNotEqualTo(rests.after(0, null, chance));
    assertThat(rests.after(3, null, chance)).isGreaterThan(Duration.ofHours(10));
  }

  @ParameterizedTest
  @CsvSource({"5, 20", "30, 60", "90, 90"})
  void whatTellsOfItsNewsIsAskedSeldom(long minutes, long seldom) {
    Duration rest =
        Rests.backingOff(Duration.ofMinutes(minutes)).seldom().after(0, null, new Random(3));
    assertThat(rest.toSeconds()).isBetween(seldom * 54, seldom * 66);
  }
}
