package fm.earshot.producers;

import java.time.Duration;
import java.util.Locale;

/// Times as a producer reads them.
final class Clock {
  private static final long MS_PER_TENTH = 100;

  private Clock() {}

  /// `mm:ss.t`, what is left of a tenth cut off.
  static String minutes(Duration time) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d.%d",
        time.toMinutes(),
        time.toSecondsPart(),
        time.toMillisPart() / MS_PER_TENTH);
  }
}
