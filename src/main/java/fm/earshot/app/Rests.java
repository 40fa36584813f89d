package fm.earshot.app;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// How long a wire is left alone between two looks: about `every`; after failures twice as long
/// each time, up to `longest`, and never less than its server asked for. No two wires keep step:
/// each rest is longer or shorter by up to the `uneven` part of it.
record Rests(Duration every, Duration longest, double uneven) {
  private static final Duration MOST = Duration.ofHours(1);
  private static final Duration MOST_ASKED = Duration.ofDays(1);
  private static final int MOST_TIMES = 8;
  private static final int TIMES_WHEN_TOLD = 4;
  private static final double UNEVEN = 0.1;

  /// For what is asked over a network.
  static Rests backingOff(Duration every) {
    Duration times = every.multipliedBy(MOST_TIMES);
    Duration most = every.multipliedBy(2).compareTo(MOST) > 0 ? every.multipliedBy(2) : MOST;
    Duration longest = times.compareTo(most) > 0 ? most : times;
    return new Rests(every, longest.compareTo(every) < 0 ? every : longest, UNEVEN);
  }

  /// For what tells of its news by itself.
  Rests seldom() {
    Duration times = every.multipliedBy(TIMES_WHEN_TOLD);
    Duration most = every.compareTo(MOST) > 0 ? every : MOST;
    return backingOff(times.compareTo(most) < 0 ? times : most);
  }

  /// For what is on this machine.
  static Rests steady(Duration every) {
    return new Rests(every, every, 0);
  }

  Duration after(int failures, @Nullable Duration asked, RandomGenerator chance) {
    Duration rest = every;
    for (int i = 0; i < failures && rest.compareTo(longest) < 0; i++) {
      rest = rest.multipliedBy(2);
    }
    Duration usual = rest.compareTo(longest) > 0 ? longest : rest;
    Duration uneventful = scaled(usual, 1 + uneven * (2 * chance.nextDouble() - 1));
    if (asked == null) {
      return uneventful;
    }
    // A little later than asked, since others were asked the same.
    Duration wished =
        scaled(
            asked.compareTo(MOST_ASKED) < 0 ? asked : MOST_ASKED, 1 + uneven * chance.nextDouble());
    return wished.compareTo(uneventful) < 0 ? uneventful : wished;
  }

  private static Duration scaled(Duration time, double by) {
    return Duration.ofMillis((long) Math.ceil(time.toMillis() * by));
  }
}
