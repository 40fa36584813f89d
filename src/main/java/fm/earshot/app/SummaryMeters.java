package fm.earshot.app;

import fm.earshot.news.Level;
import fm.earshot.news.Wording;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.summary.Check;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.Orders;
import fm.earshot.summary.SummaryBook;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/// What tells whether summaries are made, trusted and told. Every reason is there from the start.
final class SummaryMeters {
  private SummaryMeters() {}

  /// Of all summaries, also where no model is set.
  static void add(
      SummaryBook book, Newsroom newsroom, InstantSource clock, MeterRegistry registry) {
    for (boolean kept : new boolean[] {true, false}) {
      FunctionCounter.builder("earshot.summaries.found", book, summaries -> summaries.told(kept))
          .description("Summaries that went into a script: kept ones, and leads for want of one")
          .tag("as", kept ? "kept" : "lead")
          .register(registry);
    }
    for (Wording wording : Wording.values()) {
      Gauge.builder("earshot.summaries.told", newsroom, news -> told(news, wording))
          .description("Stories that can be heard, by whose words their summary is in")
          .tag("wording", tag(wording))
          .register(registry);
    }
    Gauge.builder("earshot.summaries.age", book, summaries -> age(summaries, clock.instant()))
        .description("How long ago the oldest kept summary of a story that can be heard was made")
        .baseUnit("seconds")
        .register(registry);
  }

  static void add(Orders orders, MeterRegistry registry) {
    Gauge.builder("earshot.summaries.waiting", orders, Orders::waiting)
        .description("Stories that wait for a summary")
        .register(registry);
    FunctionCounter.builder("earshot.summaries.passed", orders, all -> all.tally().passed())
        .description("Summaries, by size, in which nothing was doubted")
        .register(registry);
    for (Check check : Check.values()) {
      FunctionCounter.builder(
              "earshot.summaries.doubted", orders, all -> all.tally().doubted(check))
          .description("Summaries, by size, that were kept back, by what was doubted")
          .tag("check", tag(check))
          .register(registry);
    }
    for (NoSummaryException.Reason reason : NoSummaryException.Reason.values()) {
      FunctionCounter.builder("earshot.summaries.failed", orders, all -> all.tally().failed(reason))
          .description("Stories whose summary could not be made, by why")
          .tag("reason", tag(reason))
          .register(registry);
    }
    FunctionCounter.builder("earshot.summaries.cache", orders, all -> all.stats().hitCount())
        .description("Orders that were answered from memory, and those that were not")
        .tag("result", "hit")
        .register(registry);
    FunctionCounter.builder("earshot.summaries.cache", orders, all -> all.stats().missCount())
        .description("Orders that were answered from memory, and those that were not")
        .tag("result", "miss")
        .register(registry);
  }

  private static double told(Newsroom newsroom, Wording wording) {
    return newsroom.script().stories().values().stream()
        .filter(story -> story.kind(Level.SUMMARY) == wording)
        .count();
  }

  private static double age(SummaryBook book, Instant now) {
    Instant oldest = book.oldest();
    return oldest == null ? 0 : Duration.between(oldest, now).toMillis() / 1_000.0;
  }

  private static String tag(Enum<?> what) {
    return what.name().toLowerCase(Locale.ROOT);
  }
}
