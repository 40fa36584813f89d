package fm.earshot.studio;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Counts how often each address tries to log in at this node, so that nobody can guess on.
final class Guesses {
  static final int MOST = 10;
  static final Duration WITHIN = Duration.ofMinutes(1);
  static final int ADDRESSES = 1_000;

  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Tries> byAddress =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
          return size() > ADDRESSES;
        }
      };

  private record Tries(Instant since, int count) {}

  Guesses(InstantSource clock) {
    this.clock = clock;
  }

  /// Counts a try before it is looked at; false if there were too many.
  boolean mayTry(String address) {
    lock.lock();
    try {
      Instant now = clock.instant();
      Tries before = byAddress.get(address);
      if (before == null || !now.isBefore(before.since().plus(WITHIN))) {
        // Who begins anew is the last to be forgotten.
        byAddress.remove(address);
        byAddress.put(address, new Tries(now, 1));
        return true;
      }
      byAddress.put(address, new Tries(before.since(), before.count() + 1));
      return before.count() < MOST;
    } finally {
      lock.unlock();
    }
  }

  /// Who was right need not have counted.
  void right(String address) {
    lock.lock();
    try {
      byAddress.remove(address);
    } finally {
      lock.unlock();
    }
  }
}
