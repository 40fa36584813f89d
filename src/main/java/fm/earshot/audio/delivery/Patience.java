package fm.earshot.audio.delivery;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/// How often a delivery is tried, and how long it rests in between: `first`, then twice that and so
/// on up to `most`, each less up to half of it by `chance` (0 to 1).
public record Patience(int tries, Duration first, Duration most, DoubleSupplier chance) {
  /// Fifteen tries in about forty minutes.
  public static Patience usual(DoubleSupplier chance) {
    return new Patience(15, Duration.ofSeconds(5), Duration.ofMinutes(5), chance);
  }

  Duration after(int failures) {
    long most = this.most.toMillis();
    long rest = Math.min(most, first.toMillis() << Math.min(failures - 1, 20));
    return Duration.ofMillis(Math.round(rest * (1 - chance.getAsDouble() / 2)));
  }
}
