package fm.earshot.edition;

import fm.earshot.news.Story;
import fm.earshot.news.Urgency;
import java.time.Duration;
import java.time.Instant;

/// The worth of a piece of news at a moment: 1 when it is new, half of that every twelve hours; a
/// quarter for every step of urgency above the usual (less for every step below); so much for each
/// doubling of the sources that tell it independently, and for each further one that took it up
/// within the hour.
final class Rank {
  static final double HALF_LIFE_HOURS = 12;
  static final double URGENCY_STEP = 0.25;
  static final double DOUBLED = 0.15;
  static final double TAKEN_UP = 0.1;

  /// More sources than these say nothing more.
  private static final int MOST_SOURCES = 8;

  private static final int MOST_TAKEN_UP = 3;

  private Rank() {}

  static double worth(Story told, Corroboration by, Instant now) {
    double hours = age(told, now).toMinutes() / 60.0;
    int steps = Urgency.USUAL.value() - told.handling().urgency().value();
    double doublings = Math.log(Math.min(MOST_SOURCES, by.sources())) / Math.log(2);
    int takenUp = Math.clamp(by.lately() - 1, 0, MOST_TAKEN_UP);
    return Math.pow(0.5, hours / HALF_LIFE_HOURS)
        + URGENCY_STEP * steps
        + DOUBLED * doublings
        + TAKEN_UP * takenUp;
  }

  /// Never negative: a source's clock may run ahead.
  static Duration age(Story story, Instant now) {
    Duration age = Duration.between(story.timing().versionCreated(), now);
    return age.isNegative() ? Duration.ZERO : age;
  }
}
