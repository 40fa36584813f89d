package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Embargo;
import fm.earshot.news.Story;
import fm.earshot.news.Timing;
import fm.earshot.testing.Postgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/// What was kept before there was a log, and embargoes stood only in the text of a version.
class OlderDatabaseTest {
  private static final Story HELD = timed("\0held", new Embargo(Stories.NOON.plusSeconds(3600)));
  private static final Story FREE = Stories.wire("free", 1, Stories.NOON.minusSeconds(9));

  @TempDir Path directory;

  @Test
  void embargoOfAnOlderSqliteHolds() throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + directory.resolve("earshot.db"));
    fill(source, "classpath:db/migration");
    try (Database database = Database.open(directory)) {
      holds(new SqlStoryBook(database));
    }
  }

  @Test
  void embargoOfAnOlderPostgresHolds() throws SQLException {
    PostgresAddress address = Postgres.fresh();
    fill(new PostgresEngine(address).source(), "classpath:db/migration", "classpath:db/postgresql");
    try (Database database = Database.open(address)) {
      holds(new SqlStoryBook(database));
    }
  }

  private static void holds(SqlStoryBook book) {
    assertThat(book.current(1, Stories.NOON)).containsExactly(FREE, HELD);
    assertThat(book.current(1, Stories.NOON.plusSeconds(3600))).containsExactly(HELD);
  }

  private static void fill(DataSource source, String... migrations) throws SQLException {
    Flyway.configure().dataSource(source).locations(migrations).target("20").load().migrate();
    try (Connection connection = source.getConnection()) {
      for (Story story : List.of(HELD, FREE)) {
        String id = story.id().value();
        long created = story.timing().versionCreated().toEpochMilli();
        run(connection, "INSERT INTO story VALUES (?, 1, ?, ?, 1)", id, "uri", created);
        run(
            connection,
            "INSERT INTO story_version VALUES (?, 1, 'WIRE', 0, ?)",
            id,
            Json.write(story));
      }
    }
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static Story timed(String uri, Embargo embargo) {
    Story story = Stories.wire(uri, 1, Stories.NOON.minusSeconds(86_400));
    Timing timing = new Timing(story.timing().versionCreated(), embargo, null);
    return new Story(story.id(), 1, story.content(), story.credit(), timing, story.handling());
  }
}
