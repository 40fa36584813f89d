package fm.earshot.app;

import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.Wire;
import fm.earshot.intake.WireException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads each wire again and again, each on a thread of its own, until closed.
final class Jobs implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Jobs.class);

  /// A wire, how long to rest between two looks at it, and who sees to what came of each.
  record Poll(Wire wire, Rests rests, Consumer<List<Filed>> then) {
    Poll(Wire wire, Rests rests) {
      this(wire, rests, _ -> {});
    }
  }

  private final Intake intake;
  private final RandomGenerator chance;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("poll-", 1).factory());

  Jobs(Intake intake, RandomGenerator chance) {
    this.intake = intake;
    this.chance = chance;
  }

  /// Starts, and waits for the first look at each wire, but not longer than `patience`.
  void start(List<Poll> polls, Duration patience) {
    CountDownLatch looked = new CountDownLatch(polls.size());
    polls.forEach(poll -> threads.execute(() -> run(poll, looked)));
    await(looked, patience);
  }

  private void run(Poll poll, CountDownLatch looked) {
    Look last = look(poll, Look.FINE);
    looked.countDown();
    while (!await(closing, poll.rests().after(last.failures(), last.asked(), chance))) {
      last = look(poll, last);
    }
  }

  /// What came of a look: "" or the problem, how many looks in a row had one, and how long the
  /// other side asked to be left alone.
  private record Look(String problem, int failures, @Nullable Duration asked) {
    static final Look FINE = new Look("", 0, null);
  }

  /// One look; a problem is logged when it is not the one of the last look.
  private Look look(Poll poll, Look last) {
    Wire wire = poll.wire();
    try {
      poll.then().accept(intake.take(wire));
      return Look.FINE;
    } catch (WireException e) {
      String problem = String.valueOf(e.getMessage());
      if (!problem.equals(last.problem())) {
        log.warn(problem);
      }
      return new Look(problem, last.failures() + 1, e.retryAfter());
    } catch (RuntimeException | StackOverflowError e) {
      log.error("{} could not be read; it is tried again", wire.name(), e);
      return new Look("", last.failures() + 1, null);
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
