package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Postgres;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedJobsTest {
  private static final int TIMES = 3;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final CountDownLatch later = new CountDownLatch(TIMES);

  @Test
  void eachJobIsDoneByOneNodeWheneverItIsDue() throws InterruptedException {
    PostgresAddress address = Postgres.fresh();
    List<SharedJobs.Job> jobs =
        List.of(
            new SharedJobs.Job("seldom", this::seldom), new SharedJobs.Job("often", this::often));
    try (Database one = Database.open(address);
        Database two = Database.open(address);
        SharedJobs first = SharedJobs.start(one, jobs);
        SharedJobs second = SharedJobs.start(two, jobs)) {
      assertThat(later.await(20, TimeUnit.SECONDS)).as("%s and %s", first, second).isTrue();
      assertThat(done).hasValue(1);
      assertThat(most).hasValue(1);
    }
  }

  private Duration seldom() {
    done.incrementAndGet();
    return Duration.ofHours(1);
  }

  private Duration often() {
    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
    later.countDown();
    inside.decrementAndGet();
    return Duration.ZERO;
  }
}
