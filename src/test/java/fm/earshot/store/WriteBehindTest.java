package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class WriteBehindTest {
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  private final Map<String, Integer> disk = new ConcurrentHashMap<>();
  private final AtomicInteger writes = new AtomicInteger();

  private void write(Map<String, Integer> batch) {
    writes.incrementAndGet();
    disk.putAll(batch);
  }

  @Test
  void closingWritesWhatWaits() {
    WriteBehind<String, Integer> behind =
        new WriteBehind<>("numbers", 100, AT_ONCE, AT_ONCE, this::write);
    behind.put("a", 1);
    behind.put("b", 2);
    behind.put("a", 3);
    behind.start().close();

    assertThat(disk).containsOnly(Map.entry("a", 3), Map.entry("b", 2));
    assertThat(writes).hasValue(1);
  }

  @Test
  void failedWriteIsTriedAgainWithTheNewestValue() throws InterruptedException {
    CountDownLatch failed = new CountDownLatch(3);
    CountDownLatch newer = new CountDownLatch(1);
    WriteBehind<String, Integer> behind =
        new WriteBehind<>(
            "numbers",
            100,
            AT_ONCE,
            AT_ONCE,
            batch -> {
              failed.countDown();
              if (newer.getCount() > 0) {
                throw new IllegalStateException("the disk is full");
              }
              write(batch);
            });
    behind.start();
    behind.put("a", 1);
    behind.put("b", 7);
    assertThat(failed.await(5, TimeUnit.SECONDS)).isTrue();
    behind.put("a", 2);
    newer.countDown();
    behind.close();

    assertThat(disk).containsOnly(Map.entry("a", 2), Map.entry("b", 7));
  }

  @Test
  void closingEndsEvenWhenTheDiskNeverWorks() {
    WriteBehind<String, Integer> behind =
        new WriteBehind<>(
            "numbers",
            100,
            AT_ONCE,
            Duration.ofHours(1),
            batch -> {
              writes.incrementAndGet();
              throw new IllegalStateException("the disk is full");
            });
    behind.start();
    behind.put("a", 1);
    behind.close();
    assertThat(writes.get()).isBetween(1, 3);
  }

  @Test
  void whatChangesWhileItRestsIsWrittenOnce() throws InterruptedException {
    CountDownLatch first = new CountDownLatch(1);
    WriteBehind<String, Integer> behind =
        new WriteBehind<>(
            "numbers",
            100,
            Duration.ofHours(1),
            AT_ONCE,
            batch -> {
              write(batch);
              first.countDown();
            });
    behind.start();
    behind.put("a", 1);
    assertThat(first.await(5, TimeUnit.SECONDS)).isTrue();
    for (int i = 2; i <= 50; i++) {
      behind.put("a", i);
    }
    behind.close();
    assertThat(disk).containsOnly(Map.entry("a", 50));
    assertThat(writes).hasValue(2);
  }

  @Test
  void moreThanTheBoundGivesUpTheLongestWaiting() {
    WriteBehind<String, Integer> behind =
        new WriteBehind<>("numbers", 2, AT_ONCE, AT_ONCE, this::write);
    behind.put("a", 1);
    behind.put("b", 2);
    behind.put("c", 3);
    behind.start().close();
    assertThat(disk).containsOnlyKeys("b", "c");
  }

  @Test
  void putDoesNotWaitForTheDisk() throws InterruptedException {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    WriteBehind<String, Integer> behind =
        new WriteBehind<>(
            "numbers",
            100,
            AT_ONCE,
            AT_ONCE,
            batch -> {
              writing.countDown();
              hold(go);
              write(batch);
            });
    behind.start();
    behind.put("a", 1);
    assertThat(writing.await(5, TimeUnit.SECONDS)).isTrue();
    behind.put("b", 2);
    assertThat(disk).isEmpty();
    go.countDown();
    behind.close();
    assertThat(disk).containsOnlyKeys("a", "b");
  }

  private static void hold(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
