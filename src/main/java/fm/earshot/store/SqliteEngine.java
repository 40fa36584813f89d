package fm.earshot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A file of one node's own.
record SqliteEngine(Path file) implements Engine {
  private static final String FILE = "earshot.db";
  private static final int BUSY_MS = 10_000;

  static SqliteEngine in(Path directory) {
    return new SqliteEngine(directory.resolve(FILE));
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public void migrate() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Flyway.configure()
        .dataSource(source(SQLiteConfig.TransactionMode.IMMEDIATE))
        .locations("classpath:db/migration", "classpath:db/sqlite")
        .load()
        .migrate();
  }

  @Override
  public Connection connect() throws SQLException {
    return source(SQLiteConfig.TransactionMode.IMMEDIATE).getConnection();
  }

  @Override
  public Connection snapshot() throws SQLException {
    return source(SQLiteConfig.TransactionMode.DEFERRED).getConnection();
  }

  private DataSource source(SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  @Override
  public void wake(Handle sql) {
    // Who else has the file open looks again soon.
  }
}
