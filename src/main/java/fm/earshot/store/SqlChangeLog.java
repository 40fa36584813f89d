package fm.earshot.store;

import fm.earshot.intake.ChangeLog;
import fm.earshot.news.By;
import fm.earshot.news.Change;
import fm.earshot.news.LogEntry;
import fm.earshot.news.StoryId;
import fm.earshot.news.Verb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The log in SQL: the database itself refuses to alter or remove an entry.
public final class SqlChangeLog implements ChangeLog {
  private static final String ENTRY =
      """
      INSERT INTO change_log (number, at, who, verb, story_id, version, note)
      VALUES (:number, :at, :who, :verb, :id, COALESCE((SELECT version FROM story WHERE id = :id), 0), :note)
      """;
  private static final String READ =
      """
      SELECT number, at, who, verb, story_id, version, note FROM change_log
      """;
  private static final String AFTER = "WHERE number > :number ";
  private static final String BEFORE = "WHERE number < :number ";
  private static final String OLDEST_FIRST = " ORDER BY number LIMIT :most";
  private static final String NEWEST_FIRST = " ORDER BY number DESC LIMIT :most";
  private static final String OF_STORY = "AND story_id = :story";

  private final Database database;

  public SqlChangeLog(Database database) {
    this.database = database;
  }

  /// Writes an entry in the transaction of its change, once the change is made.
  static void write(Handle sql, StoryId story, Change change, By by) {
    sql.createUpdate(ENTRY)
        .bind("number", Changes.next(sql, Changes.LOG))
        .bind("at", by.at().toEpochMilli())
        .bind("who", SqlStoryBook.text(by.who()))
        .bind("verb", change.verb().word())
        .bind("id", story.value())
        .bind("note", SqlStoryBook.text(change.note()))
        .execute();
  }

  @Override
  public List<LogEntry> after(long number, @Nullable StoryId story, int most) {
    return read(AFTER, OLDEST_FIRST, number, story, most);
  }

  @Override
  public List<LogEntry> before(long number, @Nullable StoryId story, int most) {
    return read(BEFORE, NEWEST_FIRST, number, story, most);
  }

  private List<LogEntry> read(
      String side, String order, long number, @Nullable StoryId story, int most) {
    return database.read(sql -> {
      Query query =
          sql.createQuery(READ + side + (story == null ? "" : OF_STORY) + order)
              .bind("number", number)
              .bind("most", most);
      if (story != null) {
        query.bind("story", story.value());
      }
      return query.map((row, context) -> entry(row)).list();
    });
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getLong("number"),
        new By(row.getString("who"), Instant.ofEpochMilli(row.getLong("at"))),
        new Change(Verb.of(row.getString("verb")), row.getString("note")),
        new StoryId(row.getString("story_id")),
        row.getInt("version"));
  }
}
