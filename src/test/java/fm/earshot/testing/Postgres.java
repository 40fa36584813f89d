package fm.earshot.testing;

import fm.earshot.store.PostgresAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// A real PostgreSQL, started for the first test that wants one and ended with this process. Where
/// it cannot be started, the tests that want it are skipped, by name and with the reason.
public final class Postgres {
  private static final AtomicInteger MADE = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String missing;

  private Postgres() {}

  /// An empty database of its own.
  public static PostgresAddress fresh() {
    EmbeddedPostgres running = running();
    String name = "earshot" + MADE.incrementAndGet();
    execute("CREATE DATABASE " + name);
    return new PostgresAddress(
        "jdbc:postgresql://127.0.0.1:" + running.getPort() + "/" + name, "postgres", null);
  }

  /// Cuts every connection to a database, as a restart of it would.
  public static void cut(PostgresAddress address) {
    String name = address.url().replaceFirst(".*/", "");
    execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
  }

  public static int port() {
    return running().getPort();
  }

  private static void execute(String sql) {
    try (Connection connection = running().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static synchronized EmbeddedPostgres running() {
    if (server == null && missing == null) {
      try {
        server = EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
      } catch (IOException | RuntimeException e) {
        missing = "PostgreSQL cannot be started here: " + e;
        System.err.println("SKIPPED, all tests on PostgreSQL: " + missing);
      }
    }
    EmbeddedPostgres running = server;
    return running != null ? running : Assumptions.<EmbeddedPostgres>abort(missing);
  }
}
