package fm.earshot.audio.shelf;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What is known of the making of one bulletin: of which news the last one was made, what came of
/// it, and whether one is being made.
final class Job {
  /// How long after a failure it is tried again.
  static final Duration REST = Duration.ofSeconds(30);

  private @Nullable News news;
  private @Nullable Failure failure;
  private @Nullable CompletableFuture<Void> running;
  private @Nullable Instant tried;

  /// What is waited for by all who ask meanwhile; `start` is run where nothing is being made yet.
  synchronized CompletableFuture<Void> join(Instant now, Runnable start) {
    CompletableFuture<Void> joined = running;
    if (joined == null) {
      joined = new CompletableFuture<>();
      running = joined;
      tried = now;
      start.run();
    }
    return joined;
  }

  /// What was begun with [#join] is over.
  synchronized void done(News of, @Nullable Failure why) {
    news = of;
    failure = why;
    CompletableFuture<Void> over = running;
    running = null;
    if (over != null) {
      over.complete(null);
    }
  }

  /// It could not even be begun.
  synchronized void dropped() {
    CompletableFuture<Void> over = running;
    running = null;
    tried = null;
    if (over != null) {
      over.complete(null);
    }
  }

  synchronized boolean isRunning() {
    return running != null;
  }

  synchronized @Nullable Failure failure() {
    return failure;
  }

  /// Whether the last one was made of just this.
  synchronized boolean isOf(News now) {
    return failure == null && now.equals(news);
  }

  /// Whether it is worth a try at `now`: it did not fail, or has rested since. That nothing fitted
  /// stays so until the news is another, or until `due`.
  synchronized boolean mayTry(Instant now, News of, Instant due) {
    Failure last = failure;
    if (last == null) {
      return true;
    }
    boolean rested = !now.isBefore(last.at().plus(REST));
    if (last.reason() != Failure.Reason.UNFIT) {
      return rested;
    }
    Instant before = tried;
    return !of.equals(news) || before == null || before.isBefore(due);
  }
}
