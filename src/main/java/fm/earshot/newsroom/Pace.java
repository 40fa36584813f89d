package fm.earshot.newsroom;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// When the next script is begun: at once after something changed; while changes go on coming,
/// after a rest, unless one presses.
final class Pace {
  private final Duration latest;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Duration rest = Duration.ZERO;
  private boolean stale;
  private boolean pressing;
  private boolean closed;

  /// What changes is to be on the air after `latest`.
  Pace(Duration latest) {
    this.latest = latest;
  }

  void changed(boolean presses) {
    lock.lock();
    try {
      stale = true;
      pressing |= presses;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// How long the last script took.
  void took(Duration making) {
    rest = restAfter(making);
  }

  /// Three times as long as the last script took, but no longer than lets be on the air in time
  /// what came when that was begun: in the first half of its time a script gets there.
  Duration restAfter(Duration making) {
    Duration left = latest.minus(making.multipliedBy(3).dividedBy(2));
    Duration wished = making.multipliedBy(3);
    Duration rests = wished.compareTo(left) < 0 ? wished : left;
    return rests.isNegative() ? Duration.ZERO : rests;
  }

  /// Waits until something changed, or for the time until the clock changes something; false when
  /// closed.
  boolean await(Supplier<Duration> untilClock) {
    lock.lock();
    try {
      long resting = Math.min(rest.toNanos(), untilClock.get().toNanos());
      while (!pressing && !closed && resting > 0) {
        resting = changed.awaitNanos(resting);
      }
      long left = untilClock.get().toNanos();
      while (!stale && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      stale = false;
      pressing = false;
      return !closed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
