package fm.earshot.app;

import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.Failure;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.audio.shelf.Press;
import fm.earshot.edition.Programme;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What tells whether bulletins are made.
final class BulletinMeters {
  private static final double MS = 1000;

  private BulletinMeters() {}

  static void add(Press press, InstantSource clock, MeterRegistry registry) {
    FunctionCounter.builder("earshot.bulletins.made", press, it -> it.tally().bulletinsMade())
        .description("Bulletins that were made")
        .register(registry);
    FunctionCounter.builder(
            "earshot.bulletins.withdrawn", press, it -> it.tally().bulletinsWithdrawn())
        .description("Bulletins that were taken away since a story of theirs may not be told")
        .register(registry);
    for (Failure.Reason reason : Failure.Reason.values()) {
      FunctionCounter.builder(
              "earshot.bulletins.failed", press, it -> it.tally().bulletinsFailed(reason))
          .description("Bulletins that could not be made, by why")
          .tag("reason", reason.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
    List<String> names = press.newscasts().set().stream().map(Newscast::name).toList();
    (names.isEmpty() ? List.of(Programme.TOP) : names)
        .forEach(name -> age(name, press, clock, registry));
  }

  private static void age(String name, Press press, InstantSource clock, MeterRegistry registry) {
    Gauge.builder("earshot.bulletin.age", press, it -> age(it.shelf().latest(name), clock))
        .description("How old the latest bulletin of a name is that may be aired; none has none")
        .tag("bulletin", name)
        .baseUnit("seconds")
        .register(registry);
  }

  private static double age(@Nullable Cut latest, InstantSource clock) {
    return latest == null
        ? Double.NaN
        : Duration.between(latest.made(), clock.instant()).toMillis() / MS;
  }
}
