package fm.earshot.app;

import fm.earshot.intake.Intake;
import fm.earshot.intake.Wire;
import fm.earshot.intake.WireException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads each wire again and again, each on a thread of its own, until closed.
final class Jobs implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Jobs.class);

  /// A wire and how long to rest between two looks at it.
  record Poll(Wire wire, Duration every) {}

  private final Intake intake;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("poll-", 1).factory());

  Jobs(Intake intake) {
    this.intake = intake;
  }

  /// Starts, and waits for the first look at each wire, but not longer than `patience`.
  void start(List<Poll> polls, Duration patience) {
    CountDownLatch looked = new CountDownLatch(polls.size());
    polls.forEach(poll -> threads.execute(() -> run(poll, looked)));
    await(looked, patience);
  }

  private void run(Poll poll, CountDownLatch looked) {
    String lastProblem = look(poll.wire(), "");
    looked.countDown();
    while (!await(closing, poll.every())) {
      lastProblem = look(poll.wire(), lastProblem);
    }
  }

  /// One look; a problem is logged when it is not the one of the last look. Returns the problem.
  private String look(Wire wire, String lastProblem) {
    try {
      intake.take(wire);
      return "";
    } catch (WireException e) {
      String problem = String.valueOf(e.getMessage());
      if (!problem.equals(lastProblem)) {
        log.warn(problem);
      }
      return problem;
    } catch (RuntimeException | StackOverflowError e) {
      log.error("{} could not be read; it is tried again", wire.name(), e);
      return "";
    }
  }

  /// Whether `event` came within `time`.
  private static boolean await(CountDownLatch event, Duration time) {
    try {
      return event.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    closing.countDown();
    threads.shutdownNow();
    threads.close();
  }
}
