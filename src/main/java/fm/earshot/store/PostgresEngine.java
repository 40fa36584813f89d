package fm.earshot.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL that several nodes share. Nobody waits for it without an end.
record PostgresEngine(PostgresAddress address) implements Engine {
  static final String CHANNEL = "earshot_change";
  private static final int CONNECT_SECONDS = 3;
  private static final int ANSWER_SECONDS = 15;
  private static final String APPLICATION = "earshot";

  @Override
  public String name() {
    return address.shown();
  }

  @Override
  public void migrate() {
    Flyway.configure()
        .dataSource(source())
        .locations("classpath:db/migration", "classpath:db/postgresql")
        .load()
        .migrate();
  }

  @Override
  public Connection connect() throws SQLException {
    return source().getConnection();
  }

  @Override
  public Connection snapshot() throws SQLException {
    Connection connection = connect();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    return connection;
  }

  /// What the address says goes before what is said here, but for the user and password.
  PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(ANSWER_SECONDS);
    source.setTcpKeepAlive(true);
    source.setApplicationName(APPLICATION);
    source.setUrl(address.url());
    if (address.user() != null) {
      source.setUser(address.user());
    }
    if (address.password() != null) {
      source.setPassword(address.password());
    }
    return source;
  }

  @Override
  public void wake(Handle sql) {
    sql.createQuery("SELECT CAST(pg_notify(:channel, '') AS TEXT)")
        .bind("channel", CHANNEL)
        .mapTo(String.class)
        .list();
  }
}
