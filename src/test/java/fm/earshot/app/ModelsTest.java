package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.summary.CopyDesk;
import fm.earshot.summary.Hold;
import fm.earshot.summary.Leads;
import fm.earshot.summary.Orders;
import fm.earshot.summary.Spending;
import fm.earshot.summary.SummaryBook;
import fm.earshot.summary.Tally;
import fm.earshot.summary.lead.LeadSummarizer;
import fm.earshot.summary.model.Access;
import fm.earshot.summary.model.Engine;
import fm.earshot.testing.MemorySummaries;
import fm.earshot.testing.ModelRequest;
import fm.earshot.testing.ModelServer;
import fm.earshot.testing.SampleEdition;
import fm.earshot.testing.Summaries;
import fm.earshot.testing.TestClock;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ModelsTest {
  private static final Spending FREE =
      new Spending() {
        @Override
        public boolean call() {
          return true;
        }

        @Override
        public void tokens(long in, long out) {}
      };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final TestClock clock = new TestClock(SampleEdition.NOW);

  @Test
  void nobodyWritesUnlessSet() {
    assertThat(Models.of(Settings.Summaries.NONE, FREE, clock, new Tally(), registry)).isNull();
    assertThat(registry.getMeters()).isEmpty();
  }

  @Test
  void oneWritesAnotherJudgesAndBothAreCounted() {
    try (ModelServer server = ModelServer.start()) {
      Access access =
          new Access(
              Engine.OPENAI,
              "writing-model",
              new Access.Account(server.base(), null, null),
              Duration.ofSeconds(30));
      Settings.Budget budget = new Settings.Budget(1, 10, 10, new Settings.Prices(2, 10));
      Settings.Summaries settings =
          new Settings.Summaries(access, "judging-model", budget, Hold.NOTHING);
      CopyDesk desk =
          Objects.requireNonNull(Models.of(settings, FREE, clock, new Tally(), registry));
      assertThat(registry.scrape())
          .contains("earshot_model_calls_seconds_count{outcome=\"busy\",role=\"judge\"} 0");
      SummaryBook book =
          new SummaryBook(
              new Leads(new LeadSummarizer()), new MemorySummaries(), Summaries.BELIEVER);
      try (Orders orders = new Orders(desk, new MemorySummaries(), book, 1, () -> {})) {
        assertThat(orders.ask(SampleEdition.stories(SampleEdition.NOW).getFirst()).join())
            .isNotEmpty();
      }
      assertThat(server.asked())
          .extracting(ModelRequest::json)
          .extracting(json -> json.path("model").asText())
          .containsExactly("writing-model", "judging-model");
    }
    assertThat(registry.scrape())
        .contains(
            "earshot_model_calls_seconds_count{outcome=\"answered\",role=\"writer\"} 1",
            "earshot_model_tokens_total{role=\"judge\",way=\"in\"} 1000.0",
            "earshot_model_tokens_total{role=\"judge\",way=\"out\"} 100.0",
            "earshot_model_cost_total{role=\"writer\"} 0.003",
            "earshot_model_resting{role=\"writer\"} 0.0");
  }
}
