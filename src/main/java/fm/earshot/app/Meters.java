package fm.earshot.app;

import fm.earshot.newsroom.Newsroom;
import fm.earshot.phone.PhoneRoutes;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// What Prometheus reads: requests by route and status, stories on the air, the JVM.
final class Meters implements AutoCloseable {
  private static final String STARTED = "earshot.started";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final Map<Answered, Timer> timers = new ConcurrentHashMap<>();

  /// How requests are told apart.
  private record Answered(String route, int status) {}

  Meters(Newsroom newsroom) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    Gauge.builder("earshot.stories", newsroom, room -> room.script().stories().size())
        .description("Stories on the air")
        .register(registry);
    Gauge.builder("earshot.withdrawn", newsroom, room -> room.script().withdrawn().size())
        .description("Kills in force")
        .register(registry);
    Gauge.builder("earshot.script.serial", newsroom, room -> room.script().serial())
        .description("How often the script has been made anew since the start")
        .register(registry);
  }

  void count(PhoneRoutes phone) {
    FunctionCounter.builder("earshot.calls.ended", phone, PhoneRoutes::callsEnded)
        .description("Calls whose end the carrier has reported")
        .register(registry);
  }

  PrometheusMeterRegistry registry() {
    return registry;
  }

  void addTo(JavalinDefaultRoutingApi routes) {
    routes.before(context -> context.attribute(STARTED, System.nanoTime()));
    routes.after(this::record);
    routes.get(
        "/metrics",
        context ->
            context
                .contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(registry.scrape()));
  }

  private void record(Context context) {
    Long started = context.attribute(STARTED);
    if (started != null) {
      timers
          .computeIfAbsent(new Answered(route(context), context.statusCode()), this::timer)
          .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
    }
  }

  private Timer timer(Answered answered) {
    return Timer.builder("earshot.requests")
        .description("Time until a request is answered, by its route's pattern and its status")
        .tag("route", answered.route())
        .tag("status", Integer.toString(answered.status()))
        .register(registry);
  }

  /// The route's pattern, never the path that came: that would be a meter for each.
  private static String route(Context context) {
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }

  @Override
  public void close() {
    registry.close();
  }
}
