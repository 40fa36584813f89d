package fm.earshot.edition;

import fm.earshot.news.Story;
import fm.earshot.news.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/// The worth of a story at a moment: 1 when it is new, half of that every twelve hours, and a
/// quarter for every step of urgency above the usual (less for every step below).
final class Rank {
  static final double HALF_LIFE_HOURS = 12;
  static final double URGENCY_STEP = 0.25;

  private Rank() {}

  static double worth(Story story, Instant now) {
    double hours = age(story, now).toMinutes() / 60.0;
    int steps = Urgency.USUAL.value() - story.handling().urgency().value();
    return Math.pow(0.5, hours / HALF_LIFE_HOURS) + URGENCY_STEP * steps;
  }

  /// Worthiest first; among equals the newest, then by id.
  static Comparator<Story> at(Instant now) {
    return Comparator.comparingDouble((Story story) -> worth(story, now))
        .reversed()
        .thenComparing(Clusters.NEWEST)
        .thenComparing(Story::id);
  }

  /// Never negative: a source's clock may run ahead.
  static Duration age(Story story, Instant now) {
    Duration age = Duration.between(story.timing().versionCreated(), now);
    return age.isNegative() ? Duration.ZERO : age;
  }
}
