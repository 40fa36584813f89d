package fm.earshot.app;

import fm.earshot.summary.model.Bill;
import fm.earshot.summary.model.Circuit;
import fm.earshot.summary.model.Model;
import fm.earshot.summary.model.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What tells how often models are asked, what comes of it and what it costs, by role: the one that
/// writes and the one that judges. Every outcome is there from the start.
final class ModelMeters {
  private static final double MILLION = 1_000_000;

  private final MeterRegistry registry;
  private final Settings.Prices prices;

  ModelMeters(MeterRegistry registry, Settings.Prices prices) {
    this.registry = registry;
    this.prices = prices;
  }

  /// The model is kept, as long as the meter is.
  void watch(String role, Model model) {
    Gauge.builder("earshot.model.resting", () -> model.circuit() == Circuit.CLOSED ? 0 : 1)
        .description("1 while a model is not asked, since it kept failing")
        .tag("role", role)
        .register(registry);
  }

  Bill bill(String role) {
    Map<Outcome, Timer> calls = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      calls.put(outcome, calls(role, outcome));
    }
    Counter in = tokens(role, "in");
    Counter out = tokens(role, "out");
    Counter cost =
        Counter.builder("earshot.model.cost")
            .description("What models have cost, by the prices in the settings")
            .tag("role", role)
            .register(registry);
    return new Bill() {
      @Override
      public void call(Outcome outcome, Duration took) {
        Objects.requireNonNull(calls.get(outcome)).record(took);
      }

      @Override
      public void tokens(long asked, long answered) {
        in.increment((double) asked);
        out.increment((double) answered);
        cost.increment((asked * prices.in() + answered * prices.out()) / MILLION);
      }
    };
  }

  private Timer calls(String role, Outcome outcome) {
    return Timer.builder("earshot.model.calls")
        .description("Calls of models and the time they took, by what came of them")
        .tag("role", role)
        .tag("outcome", outcome.tag())
        .register(registry);
  }

  private Counter tokens(String role, String way) {
    return Counter.builder("earshot.model.tokens")
        .description("Tokens of questions (in) and answers (out)")
        .tag("role", role)
        .tag("way", way)
        .register(registry);
  }
}
