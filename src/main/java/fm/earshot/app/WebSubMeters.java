package fm.earshot.app;

import fm.earshot.intake.websub.Answered;
import fm.earshot.intake.websub.Pushed;
import fm.earshot.intake.websub.Subscriber;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/// What tells whether hubs push, and what was refused of it. Every reason is there from the start.
final class WebSubMeters {
  private WebSubMeters() {}

  static void add(Subscriber subscriber, MeterRegistry registry) {
    Gauge.builder("earshot.websub.subscriptions", subscriber, Subscriber::active)
        .description("Subscriptions at hubs that are in force, of all nodes")
        .register(registry);
    for (Pushed what : Pushed.values()) {
      boolean refused = what.isRefused();
      FunctionCounter.builder(
              refused ? "earshot.websub.refused" : "earshot.websub.accepted",
              subscriber,
              hubs -> hubs.count(what))
          .description(
              refused
                  ? "Pushes that were refused, by reason"
                  : "Pushes that were taken, by what came of them")
          .tag(refused ? "reason" : "outcome", tag(what))
          .register(registry);
    }
    for (Answered what : Answered.values()) {
      FunctionCounter.builder("earshot.websub.asked", subscriber, hubs -> hubs.count(what))
          .description("What was asked of hubs, by what came of it")
          .tag("outcome", tag(what))
          .register(registry);
    }
  }

  private static String tag(Enum<?> what) {
    return what.name().toLowerCase(Locale.ROOT);
  }
}
