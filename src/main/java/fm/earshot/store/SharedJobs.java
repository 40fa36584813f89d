package fm.earshot.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Jobs that come again and again, each done by one node of those that share a database: whichever
/// is free when it is due. A node's job that ends with it is taken over within a minute.
public final class SharedJobs implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(2);
  private static final int MOST_AT_ONCE = 8;
  private static final String ONLY = "only";

  /// `name` is the same at every node that has the job; `work` does it and says how long to rest.
  public record Job(String name, Supplier<Duration> work) {}

  private final Scheduler scheduler;

  private SharedJobs(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /// Begins; a job that no node has had before is due at once.
  public static SharedJobs start(Database database, List<Job> jobs) {
    if (!(database.engine() instanceof PostgresEngine engine)) {
      throw new IllegalArgumentException("only a shared database has shared jobs");
    }
    Scheduler scheduler =
        Scheduler.create(engine.source())
            .startTasks(jobs.stream().map(SharedJobs::task).toList())
            .threads(Math.clamp(jobs.size(), 1, MOST_AT_ONCE))
            .pollingInterval(LOOK)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(STOP_WITHIN)
            .build();
    scheduler.start();
    return new SharedJobs(scheduler);
  }

  private static CustomTask<Void> task(Job job) {
    return Tasks.custom(job.name(), Void.class)
        .scheduleOnStartup(ONLY, null, now -> now)
        .onDeadExecutionRevive()
        .onFailureReschedule(Schedules.fixedDelay(AFTER_FAILURE))
        .execute((instance, context) -> {
          Duration rest = job.work().get();
          return (done, next) -> next.reschedule(done, done.getTimeDone().plus(rest));
        });
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
