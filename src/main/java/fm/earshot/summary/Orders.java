package fm.earshot.summary;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.summary.NoSummaryException.Reason;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Summaries on order from a model: each is made once, however many ask, and never again once it is
/// kept.
public final class Orders implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Orders.class);

  /// Characters.
  private static final long MOST = 20_000_000;

  private record Key(StoryId story, int version) {}

  /// What came of an order: why nothing, where nothing did.
  private record Answer(List<KeptSummary> kept, @Nullable NoSummaryException why) {}

  private final CopyDesk desk;
  private final SummaryStore store;
  private final SummaryBook book;
  private final Trials trials;
  private final Runnable made;
  private final Backlog backlog;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("order-", 1).factory());
  private final AsyncCache<Key, Answer> cache =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher(Orders::weight)
          .executor(Runnable::run)
          .recordStats()
          .buildAsync();

  /// `made` is told when there is something new; at most `atOnce` are in the making.
  public Orders(CopyDesk desk, SummaryStore store, SummaryBook book, int atOnce, Runnable made) {
    this.desk = desk;
    this.store = store;
    this.book = book;
    this.trials = new Trials(desk.clock());
    this.made = made;
    this.backlog = new Backlog(atOnce, this::serve);
  }

  /// These are told now: those without a summary are seen to, most urgent first. Returns at once.
  public void want(Collection<Story> told) {
    Maker maker = desk.maker();
    backlog.want(
        trials.resting()
            ? List.of()
            : told.stream()
                .filter(story -> !story.paragraphs().isEmpty())
                .filter(story -> !book.has(story, maker))
                .filter(story -> trials.open(story.id(), story.version()))
                .toList());
  }

  /// What is made of this version of `story`, once it is: empty where another node makes it. Fails
  /// with a [NoSummaryException].
  public CompletableFuture<List<KeptSummary>> ask(Story story) {
    return cache
        .get(new Key(story.id(), story.version()), (key, _) -> ordered(key, story))
        .thenApply(Orders::kept);
  }

  /// What came to nothing is not remembered.
  private CompletableFuture<Answer> ordered(Key key, Story story) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    threads.execute(() -> {
      answer.completeAsync(() -> order(story), Runnable::run);
      if (answer.isCompletedExceptionally() || answer.join().kept.isEmpty()) {
        cache.asMap().remove(key, answer);
      }
    });
    return answer;
  }

  private static List<KeptSummary> kept(Answer answer) {
    if (answer.why != null) {
      throw new CompletionException(answer.why);
    }
    return answer.kept;
  }

  /// Those that wait.
  public int waiting() {
    return backlog.size();
  }

  public CacheStats stats() {
    return cache.synchronous().stats();
  }

  public Tally tally() {
    return desk.tally();
  }

  /// Drops what is known of killed stories.
  public void forget(Collection<StoryId> stories) {
    cache.asMap().keySet().removeIf(key -> stories.contains(key.story));
    desk.forget(stories);
  }

  private Answer order(Story story) {
    try {
      Maker maker = desk.maker();
      List<KeptSummary> kept = kept(story, maker);
      boolean mine = kept.isEmpty() && store.claim(story.id(), story.version(), maker);
      return new Answer(mine ? make(story, maker) : kept, null);
    } catch (NoSummaryException e) {
      return new Answer(List.of(), e);
    }
  }

  private List<KeptSummary> make(Story story, Maker maker) throws NoSummaryException {
    try {
      List<KeptSummary> fresh = desk.make(story);
      store.keep(fresh);
      trials.worked();
      made.run();
      return fresh;
    } finally {
      store.release(story.id(), story.version(), maker);
    }
  }

  private List<KeptSummary> kept(Story story, Maker maker) {
    return store.of(List.of(story.id())).stream()
        .filter(one -> one.key().version() == story.version())
        .filter(one -> one.key().maker().equals(maker))
        .toList();
  }

  /// It may have been tried while it waited.
  private void serve(Story story) {
    if (trials.resting() || !trials.open(story.id(), story.version())) {
      return;
    }
    if (desk.rests()) {
      rest(Reason.DOWN, "a model rests, since it kept failing");
      return;
    }
    try {
      ask(story).join();
    } catch (CompletionException e) {
      failed(story, e);
    }
  }

  private void failed(Story story, CompletionException e) {
    if (!(e.getCause() instanceof NoSummaryException why)) {
      log.error("the summary of {} broke something", story.id(), e);
      trials.nonsense(story.id(), story.version());
      return;
    }
    switch (why.reason()) {
      case DOWN -> {
        log.warn("no summary of {}: {}", story.id(), why.getMessage());
        if (trials.down(story.id(), story.version())) {
          rest(Reason.DOWN, String.valueOf(why.getMessage()));
        }
      }
      case SPENT -> rest(Reason.SPENT, String.valueOf(why.getMessage()));
      case NONSENSE, TOO_LONG -> {
        log.warn("no summary of {}: {}", story.id(), why.getMessage());
        trials.nonsense(story.id(), story.version());
      }
    }
    desk.tally().fail(why.reason());
  }

  private void rest(Reason reason, String why) {
    if (trials.rest(reason)) {
      log.warn("summaries are told in the articles' own words: {}", why);
    }
    backlog.want(List.of());
  }

  private static int weight(Key key, Answer answer) {
    return 100 + answer.kept.stream().mapToInt(one -> Leads.length(one.lines())).sum();
  }

  @Override
  public void close() {
    backlog.close();
    threads.shutdownNow();
    threads.close();
  }
}
