package fm.earshot.app;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// How long a wire is left alone between two looks: about `every`; after failures twice as long
/// each time, up to `longest`, and never less than its server asked for. No two wires keep step.
record Rests(Duration every, Duration longest) {
  private static final Duration MOST = Duration.ofHours(1);
  private static final Duration MOST_ASKED = Duration.ofDays(1);
  private static final int MOST_TIMES = 8;
  private static final double UNEVEN = 0.1;

  /// For what is asked over a network.
  static Rests backingOff(Duration every) {
    Duration times = every.multipliedBy(MOST_TIMES);
    Duration longest = times.compareTo(MOST) > 0 ? MOST : times;
    return new Rests(every, longest.compareTo(every) < 0 ? every : longest);
  }

  /// For what is on this machine.
  static Rests steady(Duration every) {
    return new Rests(every, every);
  }

  Duration after(int failures, @Nullable Duration asked, RandomGenerator chance) {
    Duration rest = every;
    for (int i = 0; i < failures && rest.compareTo(longest) < 0; i++) {
      rest = rest.multipliedBy(2);
    }
    Duration usual = rest.compareTo(longest) > 0 ? longest : rest;
    double uneven = 1 + UNEVEN * (2 * chance.nextDouble() - 1) * (every.equals(longest) ? 0 : 1);
    Duration uneventful = Duration.ofNanos((long) (usual.toNanos() * uneven));
    Duration wished = asked == null || asked.compareTo(MOST_ASKED) < 0 ? asked : MOST_ASKED;
    return wished == null || wished.compareTo(uneventful) < 0 ? uneventful : wished;
  }
}
