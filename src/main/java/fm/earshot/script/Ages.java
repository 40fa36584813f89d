package fm.earshot.script;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// x.
public final class Ages {
  private Ages() {}

  public static String of(Instant made, Instant now, ZoneId zone) {
    return Duration.between(made, now) + zone.toString();
  }
}
