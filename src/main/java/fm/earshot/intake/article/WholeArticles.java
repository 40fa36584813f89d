package fm.earshot.intake.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.IntakeException;
import fm.earshot.intake.feed.AnsweredException;
import fm.earshot.intake.feed.Fetch;
import fm.earshot.intake.page.Article;
import fm.earshot.news.Credit;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives stories that came as teasers the text of their pages, each tried once in a version and
/// once more or twice where it failed for the moment. The teaser is on the air meanwhile, and stays
/// where no text is to be had.
public final class WholeArticles implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WholeArticles.class);
  private static final int MOST_AT_ONCE = 4;
  private static final int MOST_OF_A_LOOK = 50;
  private static final int REMEMBERED = 20_000;
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;

  /// How long a site is left alone between two pages, and a page after each failure.
  public record Manners(Duration gap, List<Duration> again) {
    public static final Manners USUAL =
        new Manners(Duration.ofSeconds(1), List.of(Duration.ofMinutes(2), Duration.ofMinutes(20)));

    public Manners {
      again = List.copyOf(again);
    }
  }

  private record Version(StoryId story, int version) {}

  private final Intake intake;
  private final Hosts hosts;
  private final Pages pages;
  private final InstantSource clock;
  private final Manners manners;
  private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);
  private final Phaser underWay = new Phaser(1);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Cache<Version, Boolean> tried =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("article-", 1).factory());

  public WholeArticles(Intake intake, Fetch fetch, InstantSource clock, Manners manners) {
    this.intake = intake;
    this.hosts = new Hosts(fetch, clock);
    this.pages = new Pages(fetch);
    this.clock = clock;
    this.manners = manners;
  }

  /// Sees to what came of one look at the feed at `feed`, the newest first. Does not wait.
  public void complete(List<Filed> filed, URI feed) {
    filed.stream()
        .flatMap(WholeArticles::story)
        .filter(Teaser::is)
        .sorted(Comparator.comparing((Story it) -> it.timing().versionCreated()).reversed())
        .limit(MOST_OF_A_LOOK)
        .filter(story -> tried.asMap().putIfAbsent(version(story), true) == null)
        .forEach(story -> {
          underWay.register();
          threads.execute(() -> run(story, feed));
        });
  }

  private void run(Story story, URI feed) {
    try {
      complete(story, feed);
    } finally {
      underWay.arriveAndDeregister();
    }
  }

  /// Waits until nothing is under way, but not longer than `patience`; whether nothing is.
  boolean idle(Duration patience) throws InterruptedException {
    try {
      int phase = underWay.arrive();
      underWay.awaitAdvanceInterruptibly(phase, patience.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private static Stream<Story> story(Filed filed) {
    return switch (filed) {
      case Filed.New(var story) -> Stream.of(story);
      case Filed.Updated(var story) -> Stream.of(story);
      case Filed.Unchanged(var story) -> Stream.of(story);
      case Filed.Killed _ -> Stream.empty();
    };
  }

  private static Version version(Story story) {
    return new Version(story.id(), story.version());
  }

  private void complete(Story story, URI feed) {
    URI page = page(story);
    if (page == null) {
      return;
    }
    for (int attempt = 0; !closed(); attempt++) {
      Duration wait = attempt(story, page, feed);
      if (wait == null || attempt >= manners.again().size()) {
        return;
      }
      Duration usual = manners.again().get(attempt);
      if (rested(wait.compareTo(usual) > 0 ? wait : usual)) {
        return;
      }
    }
  }

  /// How long to wait at least before trying again; null if that is of no use.
  private @Nullable Duration attempt(Story story, URI page, URI feed) {
    try {
      Article article = fetched(page, feed);
      if (article != null && Teaser.isCompletedBy(article, story)) {
        intake.complete(
            story,
            story.content().whole(article.dateline(), article.paragraphs()),
            credit(story.credit(), article.about(), page));
      }
      return null;
    } catch (AnsweredException e) {
      boolean refused =
          e.status() >= CLIENT_ERROR && e.status() < SERVER_ERROR && e.status() != 429;
      return refused ? null : Objects.requireNonNullElse(e.wait(clock.instant()), Duration.ZERO);
    } catch (IOException e) {
      LOG.debug("{}: its article was not fetched: {}", story.id(), e.getMessage());
      return Duration.ZERO;
    } catch (IntakeException e) {
      LOG.warn("its article is not taken: {}", e.getMessage());
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("{}: its article could not be read", story.id(), e);
      return null;
    }
  }

  private @Nullable Article fetched(URI page, URI feed) throws IOException, InterruptedException {
    Hosts.Host host = hosts.of(page);
    host.turn.lockInterruptibly();
    try {
      if (rested(host.rest(clock.instant(), manners.gap()))) {
        return null;
      }
      atOnce.acquire();
      try {
        return hosts.allows(host, page, feed) ? pages.article(page, feed) : null;
      } finally {
        host.asked(clock.instant());
        atOnce.release();
      }
    } finally {
      host.turn.unlock();
    }
  }

  /// The feed's credit, with what the page knows better.
  private static Credit credit(Credit credit, Article.About about, URI page) {
    String byline = credit.byline() == null ? about.byline() : credit.byline();
    String canonical = about.canonical();
    boolean own = canonical != null && sameSite(canonical, page);
    return new Credit(
        credit.source(),
        credit.uri(),
        byline,
        own ? canonical : credit.url(),
        credit.origin(),
        credit.usageTerms());
  }

  private static boolean sameSite(String address, URI page) {
    try {
      return bare(URI.create(address)).equals(bare(page));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String bare(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    return host.replaceFirst("^(www|m|amp|mobile)\\.", "");
  }

  private static @Nullable URI page(Story story) {
    try {
      URI page = URI.create(String.valueOf(story.credit().url()));
      return page.getHost() == null ? null : page;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// Rests, and says whether it is time to stop for good.
  private boolean rested(Duration time) {
    try {
      return closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private boolean closed() {
    return closing.getCount() == 0;
  }

  @Override
  public void close() {
    closing.countDown();
    threads.shutdownNow();
    threads.close();
  }
}
