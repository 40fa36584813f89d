package fm.earshot.summary;

import fm.earshot.news.Story;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The stories that wait for a summary, most urgent first, and those who see to them. It is given
/// whole each time, so it never grows beyond what can be heard.
final class Backlog implements AutoCloseable {
  private static final Comparator<Story> MOST_URGENT =
      Comparator.comparingInt((Story story) -> story.handling().urgency().value())
          .thenComparing(story -> story.timing().versionCreated(), Comparator.reverseOrder());

  private final Consumer<Story> work;
  private final int atOnce;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("summary-", 1).factory());
  private Deque<Story> waiting = new ArrayDeque<>();
  private boolean started;
  private boolean closed;

  /// At most `atOnce` are worked at; `work` does not throw.
  Backlog(int atOnce, Consumer<Story> work) {
    this.atOnce = atOnce;
    this.work = work;
  }

  void want(List<Story> stories) {
    lock.lock();
    try {
      waiting = new ArrayDeque<>(stories.stream().sorted(MOST_URGENT).toList());
      if (!started && !closed && !waiting.isEmpty()) {
        started = true;
        for (int i = 0; i < atOnce; i++) {
          workers.execute(this::run);
        }
      }
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  int size() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    Story next = next();
    while (next != null) {
      work.accept(next);
      next = next();
    }
  }

  private @Nullable Story next() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !closed) {
        more.await();
      }
      return closed ? null : waiting.poll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      waiting.clear();
      more.signalAll();
    } finally {
      lock.unlock();
    }
    workers.shutdownNow();
    workers.close();
  }
}
