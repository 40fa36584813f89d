package fm.earshot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The SQLite file `earshot.db` in the data directory: what a transaction returned from outlives a
/// kill of the process and a loss of power.
public final class Database implements AutoCloseable {
  private static final String FILE = "earshot.db";
  private static final int BUSY_MS = 10_000;

  private final Connection connection;
  private final Jdbi jdbi;
  private final ReentrantLock turn = new ReentrantLock();

  private Database(Connection connection) {
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
  }

  /// Opens the database, made and brought up to date where needed. Throws [StoreException].
  public static Database open(Path directory) {
    Path file = directory.resolve(FILE);
    try {
      Files.createDirectories(directory);
      SQLiteDataSource source = source(file);
      Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
      return new Database(source.getConnection());
    } catch (IOException | SQLException | FlywayException e) {
      throw new StoreException(
          file + ": the database cannot be opened (" + StoreException.firstLine(e) + ")", e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  <T> T read(Function<Handle, T> work) {
    turn.lock();
    try {
      return jdbi.withHandle(work::apply);
    } finally {
      turn.unlock();
    }
  }

  /// All of the work or nothing of it; on the disk when this returns.
  void write(Consumer<Handle> work) {
    turn.lock();
    try {
      jdbi.useTransaction(work::accept);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("the database cannot be closed: " + StoreException.firstLine(e), e);
    } finally {
      turn.unlock();
    }
  }
}
