package fm.earshot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks twice a second for what others have changed in the database, and at once when PostgreSQL
/// tells of a change. A notice may be lost: what counts is what a look finds.
public final class ChangeWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);
  private static final Duration EVERY = Duration.ofMillis(500);

  private final Database database;
  private final Runnable look;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread watcher;
  private @Nullable Connection ear;
  private boolean failing;

  private ChangeWatch(Database database, Runnable look) {
    this.database = database;
    this.look = look;
    this.watcher = Thread.ofVirtual().name("changes").unstarted(this::run);
  }

  /// Begins; `look` may fail, and is called again.
  public static ChangeWatch start(Database database, Runnable look) {
    ChangeWatch watch = new ChangeWatch(database, look);
    watch.watcher.start();
    return watch;
  }

  private void run() {
    do {
      look();
    } while (!rest());
    hangUp();
  }

  private void look() {
    try {
      look.run();
      if (failing) {
        LOG.warn("{} is there again", database.engine().name());
      }
      failing = false;
    } catch (RuntimeException e) {
      hangUp();
      if (!failing && closing.getCount() > 0) {
        LOG.warn("changes cannot be seen, looking again: {}", StoreException.firstLine(e));
      }
      failing = true;
    }
  }

  /// Rests until the next look; whether there is none.
  private boolean rest() {
    try {
      return listen() ? closing.getCount() == 0 : closing.await(millis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /// Waits for a notice, or for the time; false where there is nothing to listen to.
  private boolean listen() {
    if (failing || !(database.engine() instanceof PostgresEngine engine)) {
      return false;
    }
    try {
      if (ear == null) {
        ear = engine.connect();
        try (Statement statement = ear.createStatement()) {
          statement.execute("LISTEN " + PostgresEngine.CHANNEL);
        }
        // What was told before is found by looking now.
        return true;
      }
      ear.unwrap(PGConnection.class).getNotifications((int) millis());
      return true;
    } catch (SQLException e) {
      hangUp();
      return false;
    }
  }

  private static long millis() {
    return EVERY.toMillis();
  }

  private void hangUp() {
    Connection lost = ear;
    ear = null;
    if (lost != null) {
      try {
        lost.close();
      } catch (SQLException e) {
        LOG.debug("a connection could not be closed: {}", StoreException.firstLine(e));
      }
    }
  }

  @Override
  public void close() {
    closing.countDown();
    watcher.interrupt();
    try {
      watcher.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
