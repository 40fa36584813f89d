package fm.earshot.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Where everything is kept: the SQLite file `earshot.db` in the data directory, or a PostgreSQL
/// that several nodes share. What a transaction returned from outlives a kill of the process and a
/// loss of power.
///
/// Each node does one thing at a time in it. A connection that broke is opened again by whoever
/// comes next.
public final class Database implements AutoCloseable {
  private static final int TRY_SECONDS = 2;

  private final Engine engine;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable Connection connection;
  private @Nullable Jdbi jdbi;

  private Database(Engine engine) {
    this.engine = engine;
  }

  /// Opens the file in `directory`, made and brought up to date where needed. Throws
  /// [StoreException].
  public static Database open(Path directory) {
    return open(SqliteEngine.in(directory));
  }

  /// Whether one was ever opened in `directory`.
  public static boolean isIn(Path directory) {
    return Files.exists(SqliteEngine.in(directory).file());
  }

  /// Opens a shared database, brought up to date where needed. Throws [StoreException].
  public static Database open(PostgresAddress address) {
    return open(new PostgresEngine(address));
  }

  private static Database open(Engine engine) {
    Database database = new Database(engine);
    try {
      engine.migrate();
      database.jdbi();
      return database;
    } catch (Exception e) {
      throw new StoreException(
          engine.name() + ": the database cannot be opened (" + StoreException.firstLine(e) + ")",
          e);
    }
  }

  /// Whether other nodes may use it too.
  public boolean isShared() {
    return engine instanceof PostgresEngine;
  }

  Engine engine() {
    return engine;
  }

  <T> T read(Function<Handle, T> work) {
    return done(jdbi -> jdbi.withHandle(work::apply));
  }

  /// All of the work or nothing of it; on the disk when this returns. Where the connection was lost
  /// the work is done again, which must not matter if it had been done.
  void write(Consumer<Handle> work) {
    done(jdbi -> {
      jdbi.useTransaction(work::accept);
      return true;
    });
  }

  private <T> T done(Function<Jdbi, T> work) {
    turn.lock();
    try {
      try {
        return work.apply(jdbi());
      } catch (RuntimeException e) {
        if (!isBroken()) {
          throw e;
        }
        return work.apply(jdbi());
      }
    } catch (SQLException e) {
      throw lost(e);
    } finally {
      turn.unlock();
    }
  }

  /// Reads as of one moment, on a connection of its own: nobody who writes waits for it.
  <T> T snapshot(Function<Handle, T> work) {
    try (Connection own = engine.snapshot()) {
      return Jdbi.create(own).inTransaction(work::apply);
    } catch (SQLException e) {
      throw lost(e);
    }
  }

  private Jdbi jdbi() throws SQLException {
    if (jdbi == null || connection == null || connection.isClosed()) {
      connection = engine.connect();
      jdbi = Jdbi.create(connection);
    }
    return jdbi;
  }

  private boolean isBroken() throws SQLException {
    if (connection == null || connection.isValid(TRY_SECONDS)) {
      return false;
    }
    connection.close();
    return true;
  }

  private StoreException lost(SQLException e) {
    return new StoreException(engine.name() + ": " + StoreException.firstLine(e), e);
  }

  @Override
  public void close() {
    turn.lock();
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new StoreException("the database cannot be closed: " + StoreException.firstLine(e), e);
    } finally {
      turn.unlock();
    }
  }
}
