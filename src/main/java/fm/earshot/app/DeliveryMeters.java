package fm.earshot.app;

import fm.earshot.audio.delivery.Delivery;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What tells how delivering goes, by bulletin and destination.
final class DeliveryMeters {
  private DeliveryMeters() {}

  static void watch(Dispatch dispatch, MeterRegistry registry, InstantSource clock) {
    List<Delivery> all = dispatch.states();
    for (int i = 0; i < all.size(); i++) {
      int which = i;
      Tags tags =
          Tags.of("bulletin", all.get(i).bulletin(), "destination", all.get(i).destination());
      count(
          dispatch,
          registry,
          tags.and("outcome", "delivered"),
          states -> states.states().get(which).count().delivered());
      count(
          dispatch,
          registry,
          tags.and("outcome", "given up"),
          states -> states.states().get(which).count().givenUp());
      Gauge.builder(
              "earshot.delivery.failures", dispatch, one -> one.states().get(which).failures())
          .description("Tries that failed in a row and are tried again")
          .tags(tags)
          .register(registry);
      Gauge.builder(
              "earshot.delivery.age",
              dispatch,
              one -> age(one.states().get(which), clock.instant()))
          .description("Seconds since a bulletin was last delivered")
          .tags(tags)
          .register(registry);
    }
  }

  private static void count(
      Dispatch dispatch, MeterRegistry registry, Tags tags, ToDoubleFunction<Dispatch> count) {
    FunctionCounter.builder("earshot.deliveries", dispatch, count)
        .description("Bulletins that were delivered, and those that were given up")
        .tags(tags)
        .register(registry);
  }

  private static double age(Delivery delivery, Instant now) {
    Instant since = delivery.since();
    return since == null ? Double.NaN : Duration.between(since, now).toMillis() / 1000.0;
  }
}
