package fm.earshot.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/// What is not the same in SQLite and PostgreSQL; the SQL is.
sealed interface Engine permits SqliteEngine, PostgresEngine {
  /// What errors call the database.
  String name();

  /// Brings the tables up to date.
  void migrate() throws IOException;

  Connection connect() throws SQLException;

  /// A connection whose transactions read as of their first look.
  Connection snapshot() throws SQLException;

  /// Wakes the other nodes once the transaction is done.
  void wake(Handle sql);
}
