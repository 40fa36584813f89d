package fm.earshot.audio.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Brings finished bulletins to where they are wanted, on a thread for each bulletin and
/// destination: one that is slow or down keeps nobody else waiting.
public final class Courier implements AutoCloseable {
  private static final Duration LONGEST_REST = Duration.ofHours(1);
  private static final Duration LONGEST_END = Duration.ofSeconds(5);

  private final List<Walk> walks;
  private final InstantSource clock;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("courier-", 1).factory());

  /// A bulletin of that name goes to that destination under names of these kinds.
  public record Route(String bulletin, Destination destination, Set<Naming> names) {
    public Route {
      names = Set.copyOf(names);
    }
  }

  /// A lane, and the bell by which its thread is woken.
  private record Walk(Lane lane, Semaphore bell) {}

  public Courier(List<Route> routes, Patience patience, InstantSource clock) {
    this.clock = clock;
    this.walks =
        routes.stream()
            .map(route -> new Walk(new Lane(route, patience, clock), new Semaphore(0)))
            .toList();
    walks.forEach(walk -> threads.execute(() -> run(walk)));
  }

  /// Returns at once. One that is older than what was brought here before is not delivered; one
  /// that has expired takes an older one's static name away.
  public void deliver(Consignment consignment) {
    walks.stream()
        .filter(walk -> isFor(walk, consignment))
        .forEach(walk -> {
          walk.lane().offer(consignment);
          walk.bell().release();
        });
  }

  /// Returns at once. Something in it was killed: its dated names go, and the static one too unless
  /// a newer one has it.
  public void withdraw(Consignment consignment) {
    walks.stream()
        .filter(walk -> isFor(walk, consignment))
        .forEach(walk -> {
          walk.lane().withdraw(consignment);
          walk.bell().release();
        });
  }

  private static boolean isFor(Walk walk, Consignment consignment) {
    return walk.lane().route().bulletin().equals(consignment.bulletin());
  }

  /// How each bulletin stands with each of its destinations.
  public List<Delivery> states() {
    return walks.stream().map(walk -> walk.lane().state()).toList();
  }

  private void run(Walk walk) {
    try {
      while (true) {
        Duration rest = rest(walk.lane().run());
        // Woken early it looks, finds nothing due and rests on.
        if (rest.isPositive()
            && walk.bell().tryAcquire(rest.toMillis() + 1, TimeUnit.MILLISECONDS)) {
          walk.bell().drainPermits();
        }
        if (Thread.interrupted()) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration rest(Instant wake) {
    Instant now = clock.instant();
    Instant latest = now.plus(LONGEST_REST);
    return wake.isAfter(latest)
        ? LONGEST_REST
        : wake.isAfter(now) ? Duration.between(now, wake) : Duration.ZERO;
  }

  /// What is on its way is broken off: its final name is not touched.
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      // The threads hold up no end of the process.
      threads.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
