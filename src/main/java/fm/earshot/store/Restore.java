package fm.earshot.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.jdbi.v3.core.Handle;

/// Puts what a [Backup] holds into a database, whole or not at all.
public final class Restore {
  /// What was killed since the backup stays killed, and logs are only added to.
  private static final Set<String> STAYING = Set.of("kill", "change_log", "pronunciation_log");

  private static final int BATCH = 500;

  /// Whoever looks by numbers sees that all has changed, and never an old number again.
  private static final String RENUMBER =
      """
      UPDATE change_sequence SET last = last + 1 + COALESCE((SELECT MAX(change) FROM story), 0)
        + COALESCE((SELECT MAX(change) FROM kill), 0) + COALESCE((SELECT MAX(change) FROM bookmark), 0)
        + COALESCE((SELECT MAX(number) FROM change_log), 0)
        + COALESCE((SELECT MAX(number) FROM pronunciation_log), 0)
      """;

  private final Path file;
  private final Connection connection;
  private final List<String> tables;
  private final LongConsumer progress;
  private long rows;

  private Restore(Path file, Connection connection, LongConsumer progress) throws SQLException {
    this.file = file;
    this.progress = progress;
    this.connection = connection;
    this.tables = Tables.of(connection);
  }

  /// Reads `file` into the database. Where that holds something already it is refused, or with
  /// `force` replaced, all but the kills and the log. Returns how many rows were read.
  public static long read(Path file, Database database, boolean force) {
    return read(file, database, force, _ -> {});
  }

  /// As [#read(Path, Database, boolean)]; `progress` hears now and then how many rows were read so
  /// far.
  public static long read(Path file, Database database, boolean force, LongConsumer progress) {
    AtomicLong rows = new AtomicLong();
    database.write(sql -> {
      try {
        rows.set(read(file, sql, force, progress));
        database.engine().wake(sql);
      } catch (SQLException e) {
        throw new StoreException(file + ": does not fit: " + StoreException.firstLine(e), e);
      }
    });
    return rows.get();
  }

  private static long read(Path file, Handle sql, boolean force, LongConsumer progress)
      throws SQLException {
    // Whoever else wants to change something waits.
    Changes.next(sql, Changes.STORY);
    Changes.next(sql, Changes.BOOKMARK);
    Changes.next(sql, Changes.PRONUNCIATION);
    Restore restore = new Restore(file, sql.getConnection(), progress);
    restore.clear(force);
    try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
        MappingIterator<JsonNode> lines = Json.lines(in)) {
      restore.fill(lines);
    } catch (IOException e) {
      throw new StoreException(file + ": is no whole backup (" + StoreException.kind(e) + ")", e);
    }
    sql.execute(RENUMBER);
    return restore.rows;
  }

  private void clear(boolean force) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : tables.reversed()) {
        if (!force && holdsSomething(statement, table)) {
          throw new StoreException(
              "the database is not empty: restore with --force to replace what it holds", null);
        }
        if (!STAYING.contains(table)) {
          statement.executeUpdate("DELETE FROM " + table);
        }
      }
    }
  }

  private static boolean holdsSomething(Statement statement, String table) throws SQLException {
    try (ResultSet found = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
      return found.next();
    }
  }

  private void fill(MappingIterator<JsonNode> lines) throws SQLException, IOException {
    if (!lines.hasNextValue() || lines.nextValue().path(Backup.KIND).asInt() != Backup.FORMAT) {
      throw wrong("it does not begin like one");
    }
    JsonNode line = next(lines);
    while (line.has("table")) {
      line = table(line, lines);
    }
    if (line.path("rows").asLong(-1) != rows || lines.hasNextValue()) {
      throw wrong("rows are missing or too many");
    }
  }

  /// Fills a table; the line after it.
  private JsonNode table(JsonNode opening, MappingIterator<JsonNode> lines)
      throws SQLException, IOException {
    String table = opening.path("table").asText();
    List<String> columns = new ArrayList<>();
    opening.path("columns").forEach(column -> columns.add(column.asText()));
    if (!tables.contains(table) || columns.isEmpty() || !columnsOf(table).containsAll(columns)) {
      throw wrong("it is of another version of Earshot, which has more in " + Json.write(table));
    }
    String insert =
        "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT DO NOTHING"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", columns.stream().map(_ -> "?").toList()));
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      JsonNode line = next(lines);
      while (line.isArray()) {
        bind(statement, line, columns.size());
        if (++rows % BATCH == 0) {
          statement.executeBatch();
          progress.accept(rows);
        }
        line = next(lines);
      }
      statement.executeBatch();
      return line;
    }
  }

  private void bind(PreparedStatement statement, JsonNode row, int columns) throws SQLException {
    if (row.size() != columns) {
      throw wrong("a row has " + row.size() + " columns instead of " + columns);
    }
    for (int i = 0; i < columns; i++) {
      JsonNode value = row.get(i);
      if (value.isTextual()) {
        statement.setString(i + 1, value.textValue());
      } else if (value.isIntegralNumber()) {
        statement.setLong(i + 1, value.longValue());
      } else {
        statement.setNull(i + 1, Types.NULL);
      }
    }
    statement.addBatch();
  }

  private List<String> columnsOf(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet none = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
      ResultSetMetaData about = none.getMetaData();
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= about.getColumnCount(); i++) {
        columns.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
      }
      return columns;
    }
  }

  private JsonNode next(MappingIterator<JsonNode> lines) throws IOException {
    if (!lines.hasNextValue()) {
      throw wrong("it ends too early");
    }
    return lines.nextValue();
  }

  private StoreException wrong(String why) {
    return new StoreException(file + ": is no whole backup (" + why + ")", null);
  }
}
