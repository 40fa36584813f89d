package fm.earshot.app;

import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.Wire;
import fm.earshot.intake.WireException;
import fm.earshot.store.Database;
import fm.earshot.store.SharedJobs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads each wire again and again until closed: each on a thread of its own, or, where the
/// database is shared and the wire too, at whichever node is free when it is due.
final class Jobs implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Jobs.class);

  /// A wire, how long to rest between two looks at it, and who sees to what came of each.
  ///
  /// `sharedAs` is what all nodes that read the same call it; null for a wire that only this node
  /// has.
  record Poll(
      Wire wire, Supplier<Rests> rests, Consumer<List<Filed>> then, @Nullable String sharedAs) {
    Poll(Wire wire, Rests rests) {
      this(wire, () -> rests, _ -> {}, null);
    }
  }

  private final Intake intake;
  private final RandomGenerator chance;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("poll-", 1).factory());

  private @Nullable SharedJobs shared;

  Jobs(Intake intake, RandomGenerator chance) {
    this.intake = intake;
    this.chance = chance;
  }

  /// Starts, and waits for the first look at each wire of this node's own, but not longer than
  /// `patience`.
  void start(List<Poll> polls, Database database, Duration patience) {
    Map<Boolean, List<Poll>> byOwner =
        polls.stream()
            .collect(
                Collectors.partitioningBy(poll -> database.isShared() && poll.sharedAs() != null));
    List<Poll> own = byOwner.getOrDefault(false, List.of());
    List<Poll> common = byOwner.getOrDefault(true, List.of());
    if (!common.isEmpty()) {
      shared = SharedJobs.start(database, common.stream().map(this::job).toList());
    }
    CountDownLatch looked = new CountDownLatch(own.size());
    own.forEach(poll -> threads.execute(() -> run(poll, looked)));
    await(looked, patience);
  }

  private SharedJobs.Job job(Poll poll) {
    AtomicReference<Look> last = new AtomicReference<>(Look.FINE);
    return new SharedJobs.Job(
        Objects.requireNonNull(poll.sharedAs()),
        () -> {
          last.set(look(poll, last.get()));
          return rest(poll, last.get());
        });
  }

  private void run(Poll poll, CountDownLatch looked) {
    Look last = look(poll, Look.FINE);
    looked.countDown();
    while (!await(closing, rest(poll, last))) {
      last = look(poll, last);
    }
  }

  private Duration rest(Poll poll, Look last) {
    return poll.rests().get().after(last.failures(), last.asked(), chance);
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
    if (shared != null) {
      shared.close();
    }
    threads.shutdownNow();
    threads.close();
  }
}
