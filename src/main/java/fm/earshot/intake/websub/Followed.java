package fm.earshot.intake.websub;

import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.Item;
import fm.earshot.intake.Wire;
import fm.earshot.intake.WireException;
import fm.earshot.intake.feed.FeedWire;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A feed that may be told of: files what is pushed, and looks at the feed itself where a push only
/// says that there is news, with ten seconds between two such looks.
final class Followed {
  private static final Logger LOG = LoggerFactory.getLogger(Followed.class);
  private static final Duration GAP = Duration.ofSeconds(10);
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_IN_A_WINDOW = 60;
  private static final int REMEMBERED = 100;

  private final FeedWire wire;
  private final Intake intake;
  private final Consumer<List<Filed>> then;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final ReentrantLock looking = new ReentrantLock();
  private final Set<ByteBuffer> taken = new LinkedHashSet<>();
  private volatile boolean told;
  private Instant window = Instant.MIN;
  private int inWindow;

  Followed(FeedWire wire, Intake intake, Consumer<List<Filed>> then) {
    this.wire = wire;
    this.intake = intake;
    this.then = then;
  }

  FeedWire wire() {
    return wire;
  }

  boolean isTold() {
    return told;
  }

  void told(boolean now) {
    told = now;
  }

  /// Whether more is pushed than a newsroom could write.
  synchronized boolean isFlooded(Instant now) {
    if (window.equals(Instant.MIN) || !now.isBefore(window.plus(WINDOW))) {
      window = now;
      inWindow = 0;
    }
    return ++inWindow > MOST_IN_A_WINDOW;
  }

  synchronized boolean wasTaken(byte[] body) {
    return taken.contains(hash(body));
  }

  private synchronized void remember(byte[] body) {
    if (taken.add(hash(body)) && taken.size() > REMEMBERED) {
      taken.remove(taken.iterator().next());
    }
  }

  /// Files what is pushed; false where it cannot be read.
  boolean file(byte[] body, @Nullable String contentType) {
    try {
      then.accept(intake.take(new Told(wire.name(), wire.told(body, contentType))));
      remember(body);
      return true;
    } catch (WireException e) {
      LOG.debug("a push cannot be read, so the feed is: {}", e.getMessage());
      return false;
    }
  }

  /// Looks at the feed soon, once for all who ask meanwhile.
  void wake(Executor threads, CountDownLatch closing) {
    if (!waiting.getAndSet(true)) {
      threads.execute(() -> look(closing));
    }
  }

  private void look(CountDownLatch closing) {
    try {
      looking.lockInterruptibly();
      try {
        waiting.set(false);
        if (wire.mayBeAsked()) {
          then.accept(intake.take(wire));
        }
        closing.await(GAP.toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        looking.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (WireException e) {
      LOG.debug("the next poll says it: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("{} could not be read; it is polled again", wire.name(), e);
    }
  }

  private static ByteBuffer hash(byte[] body) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private record Told(String name, List<Item> read) implements Wire {
    @Override
    public void again() {
      // Whoever pushed is answered with an error, and pushes again.
    }
  }
}
