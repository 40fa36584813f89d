package fm.earshot.summary.model;

import fm.earshot.news.Story;
import fm.earshot.news.Wording;
import fm.earshot.summary.CopyDesk;
import fm.earshot.summary.Hold;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Leads;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.Orders;
import fm.earshot.summary.Size;
import fm.earshot.summary.SummaryBook;
import fm.earshot.summary.Tally;
import fm.earshot.summary.Told;
import fm.earshot.summary.guard.Guard;
import fm.earshot.summary.lead.LeadSummarizer;
import fm.earshot.testing.MemorySummaries;
import fm.earshot.testing.ModelServer;
import fm.earshot.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// All that has summaries made by a model and checked, with a model server of the test's.
final class Newsroom implements AutoCloseable {
  static final String KEY = "sk-very-secret-0123456789";
  static final Duration LONG = Duration.ofSeconds(30);
  static final Patience QUICK =
      new Patience(3, Duration.ofMillis(20), Duration.ofSeconds(2), Duration.ofSeconds(30));
  private static final Guard GUARD = new Guard();

  final TestClock clock = new TestClock(Instant.parse("2026-03-10T15:00:00Z"));
  final Tally tally = new Tally();
  final Purse purse;
  final Model model;
  private final SummaryBook book;
  private final Orders orders;

  Newsroom(Access access) {
    this(access, 1_000);
  }

  Newsroom(Access access, long calls) {
    purse = new Purse(calls);
    model = new Model(access, purse, purse, clock, QUICK);
    CopyDesk desk =
        new CopyDesk(
            new ModelSummarizer(model),
            List.of(new ForTheEar(), GUARD, new ModelJudge(model)),
            Hold.NOTHING,
            clock,
            tally);
    MemorySummaries store = new MemorySummaries();
    book = new SummaryBook(new Leads(new LeadSummarizer()), store, GUARD);
    orders = new Orders(desk, store, book, 1, () -> {});
  }

  static Access openAi(ModelServer server) {
    return access(Engine.OPENAI, server, LONG);
  }

  static Access access(Engine engine, ModelServer server, Duration timeout) {
    boolean bedrock = engine == Engine.BEDROCK;
    Access.Account account =
        new Access.Account(
            bedrock ? server.root() : server.base(),
            bedrock ? "AKIDEXAMPLE:" + KEY : KEY,
            bedrock ? "eu-central-1" : null);
    return new Access(engine, "small-model", account, timeout);
  }

  /// What is told of `story` once the model was asked: the model's words or the article's.
  Map<Size, Told> tells(Story story) throws NoSummaryException {
    kept(story);
    return told(story);
  }

  Map<Size, Told> told(Story story) {
    book.learn(List.of(story));
    Map<Size, Told> told = new EnumMap<>(Size.class);
    for (Size size : Size.values()) {
      told.put(size, book.of(story).in(size));
    }
    return told;
  }

  /// How many sizes are told in the model's words.
  long byModel(Story story) {
    return told(story).values().stream()
        .filter(one -> one.provenance().wording() == Wording.MODEL)
        .count();
  }

  List<KeptSummary> kept(Story story) throws NoSummaryException {
    try {
      return orders.ask(story).join();
    } catch (CompletionException e) {
      NoSummaryException why = reason(e);
      if (why == null) {
        throw e;
      }
      throw why;
    }
  }

  private static @Nullable NoSummaryException reason(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof NoSummaryException found) {
        return found;
      }
    }
    return null;
  }

  @Override
  public void close() {
    orders.close();
  }
}
