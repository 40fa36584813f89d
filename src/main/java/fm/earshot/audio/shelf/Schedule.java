package fm.earshot.audio.shelf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The moments of a day, from midnight on, that lie `every` so far apart by the clock of a zone.
record Schedule(Duration every, ZoneId zone) {
  /// The last one that is not after `now`.
  Instant last(Instant now) {
    Instant midnight = midnight(now, 0);
    long passed = Duration.between(midnight, now).dividedBy(every);
    return midnight.plus(every.multipliedBy(passed));
  }

  /// The first one after `now`.
  Instant next(Instant now) {
    Instant next = last(now).plus(every);
    Instant midnight = midnight(now, 1);
    return next.isAfter(midnight) ? midnight : next;
  }

  private Instant midnight(Instant now, int daysLater) {
    ZonedDateTime there = now.atZone(zone);
    return there.toLocalDate().plusDays(daysLater).atStartOfDay(zone).toInstant();
  }
}
