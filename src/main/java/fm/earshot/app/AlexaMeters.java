package fm.earshot.app;

import fm.earshot.alexa.AlexaRoute;
import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.signature.CertificateBook;
import fm.earshot.alexa.signature.Outcome;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/// What tells that Alexa's requests are refused, and why. Every reason is there from the start, so
/// that an alert can be written.
final class AlexaMeters {
  private AlexaMeters() {}

  static void add(AlexaRoute route, MeterRegistry registry) {
    for (Refusal why : Refusal.values()) {
      FunctionCounter.builder("earshot.alexa.refused", route, alexa -> alexa.refused(why))
          .description("Requests to the skill that were refused, by reason")
          .tag("reason", why.tag())
          .register(registry);
    }
  }

  static void add(CertificateBook certificates, MeterRegistry registry) {
    for (Outcome outcome : Outcome.values()) {
      FunctionCounter.builder(
              "earshot.alexa.certificate.fetches", certificates, book -> book.fetches(outcome))
          .description("Fetches of Amazon's certificate, by what came of them")
          .tag("outcome", outcome.tag())
          .register(registry);
    }
    Gauge.builder("earshot.alexa.certificate.left", certificates, CertificateBook::secondsLeft)
        .description("Time until the last known certificate of Amazon's ends")
        .baseUnit("seconds")
        .register(registry);
  }
}
