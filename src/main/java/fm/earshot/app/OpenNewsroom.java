package fm.earshot.app;

import fm.earshot.desk.Desk;
import fm.earshot.edition.Pins;
import fm.earshot.intake.StoryBook;
import fm.earshot.lexicon.CurrentLexicons;
import fm.earshot.news.Story;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.newsroom.Programmes;
import fm.earshot.newsroom.Sources;
import fm.earshot.search.Lexicon;
import fm.earshot.search.WordNet;
import fm.earshot.store.Database;
import fm.earshot.store.SqlChangeLog;
import fm.earshot.store.SqlPins;
import fm.earshot.store.SqlPronunciations;
import fm.earshot.store.SqlStoryBook;
import fm.earshot.store.SqlSummaryStore;
import fm.earshot.summary.Decisions;
import fm.earshot.summary.Leads;
import fm.earshot.summary.SummaryBook;
import fm.earshot.summary.SummaryStore;
import fm.earshot.summary.guard.Guard;
import fm.earshot.summary.lead.LeadSummarizer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The stories that are stored, or the sample edition, and the newsroom that makes a script of
/// them: what there is without wires coming in and without anybody asking.
record OpenNewsroom(
    Database database, Desk.Kept kept, SummaryStore store, SummaryBook summaries, Newsroom newsroom)
    implements AutoCloseable {
  private static final Duration IDLE = Duration.ofSeconds(5);
  private static final Duration AFTER_START = Duration.ofSeconds(3);

  // Of the whole process: words mean the same in every newsroom. A start has better to do at first.
  private static final Lexicon WORDS =
      new WordNet(
          Path.of(System.getProperty("earshot.home", ""), "target", "wordnet"),
          CompletableFuture.delayedExecutor(
              AFTER_START.toSeconds(), TimeUnit.SECONDS, background()));

  /// Throws [fm.earshot.store.StoreException] where the stories cannot be read.
  static OpenNewsroom of(Settings settings, InstantSource clock) {
    Leads leads = new Leads(new LeadSummarizer());
    // Meanwhile the database is opened, which takes as long.
    CompletableFuture<List<Story>> sample =
        CompletableFuture.supplyAsync(
            () -> sample(settings, clock, leads), Thread::startVirtualThread);
    Database database = Storage.open(settings.storage());
    StoryBook book = new SqlStoryBook(database);
    Pins pins = new SqlPins(database);
    Sources sources = new Sources(book, sample.join(), pins);
    Programmes programmes =
        new Programmes(settings.news().programmes(), settings.station().language());
    SummaryStore store = new SqlSummaryStore(database, clock);
    Guard guard = new Guard();
    SummaryBook summaries = new SummaryBook(leads, store, guard);
    Newsroom newsroom = new Newsroom(sources, summaries, programmes, WORDS, clock);
    return new OpenNewsroom(
        database,
        new Desk.Kept(book, pins, new SqlChangeLog(database), new Decisions(store, guard)),
        store,
        summaries,
        newsroom);
  }

  /// One thread, that ends when there is nothing to do.
  private static Executor background() {
    ThreadPoolExecutor background =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("words").factory());
    background.allowCoreThreadTimeOut(true);
    return background;
  }

  /// How names are said; empty until the first look.
  CurrentLexicons lexicons(Settings settings, Runnable changed) {
    return new CurrentLexicons(
        new SqlPronunciations(database), settings.speech().lexicons(), changed);
  }

  StoryBook book() {
    return kept.book();
  }

  private static List<Story> sample(Settings settings, InstantSource clock, Leads leads) {
    List<Story> sample = Wires.sample(settings, clock);
    sample.forEach(leads::of);
    return sample;
  }

  @Override
  public void close() {
    newsroom.close();
    database.close();
  }
}
