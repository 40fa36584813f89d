package fm.earshot.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries the newest value of each key to the disk behind its caller's back, in batches, in the
/// order in which keys first changed. What could not be written is tried again until it can.
final class WriteBehind<K, V> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WriteBehind.class);
  private static final int BATCH = 500;

  private final String what;
  private final int bound;
  private final Duration rest;
  private final Duration pause;
  private final Consumer<Map<K, V>> disk;
  private final LinkedHashMap<K, V> waiting = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Thread writer;
  private boolean idle;
  private boolean closing;
  private boolean failing;
  private boolean lastTry;

  /// `bound` is how many keys may wait, above it the longest waiting is given up; `rest` is how
  /// long to wait after a write, so that what changes often is written seldom; `pause` after a
  /// failure.
  WriteBehind(String what, int bound, Duration rest, Duration pause, Consumer<Map<K, V>> disk) {
    this.what = what;
    this.bound = bound;
    this.rest = rest;
    this.pause = pause;
    this.disk = disk;
    this.writer = Thread.ofVirtual().name("write " + what).unstarted(this::run);
  }

  WriteBehind<K, V> start() {
    writer.start();
    return this;
  }

  void put(K key, V value) {
    lock.lock();
    try {
      waiting.put(key, value);
      if (waiting.size() > bound) {
        waiting.pollFirstEntry();
      }
      if (idle) {
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    Map<K, V> batch = next();
    while (!batch.isEmpty()) {
      write(batch);
      await(failing ? pause : rest);
      batch = next();
    }
  }

  /// The next batch, waited for; empty when closing and all is written or cannot be.
  private Map<K, V> next() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !closing) {
        idle = true;
        changed.awaitUninterruptibly();
      }
      idle = false;
      lastTry = closing;
      Map<K, V> batch = new LinkedHashMap<>();
      while (batch.size() < BATCH && !waiting.isEmpty()) {
        Map.Entry<K, V> oldest = waiting.pollFirstEntry();
        batch.put(oldest.getKey(), oldest.getValue());
      }
      return batch;
    } finally {
      lock.unlock();
    }
  }

  private void await(Duration most) {
    long left = most.toNanos();
    lock.lock();
    try {
      while (left > 0 && !closing) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      closing = true;
    } finally {
      lock.unlock();
    }
  }

  private void write(Map<K, V> batch) {
    try {
      disk.accept(batch);
      failing = false;
    } catch (RuntimeException e) {
      failed(batch, e);
    }
  }

  private void failed(Map<K, V> batch, RuntimeException e) {
    lock.lock();
    try {
      if (lastTry) {
        waiting.clear();
        LOG.error("{} could not be written before the end: {}", what, StoreException.firstLine(e));
        return;
      }
      if (!failing) {
        LOG.warn("{} cannot be written, trying again: {}", what, StoreException.firstLine(e));
      }
      failing = true;
      batch.forEach((key, value) -> waiting.putIfAbsent(key, value));
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Writes what is waiting, then ends.
  @Override
  public void close() {
    lock.lock();
    try {
      closing = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
    try {
      writer.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
