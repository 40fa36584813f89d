package fm.earshot.script;

import java.time.Duration;

/// x.
public final class Pace {
  private Pace() {}

  public static Duration of(String spoken, int ratePercent) {
    return Duration.ofMillis(spoken.length() * 6500L / ratePercent);
  }
}
