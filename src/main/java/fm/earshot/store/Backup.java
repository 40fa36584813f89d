package fm.earshot.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;

/// All that was kept, in one file that goes back into either database: JSON by the line, gzipped. A
/// line opens the file, one opens each table with its columns, each row is an array, and the last
/// line counts the rows.
public final class Backup {
  static final String KIND = "earshot-backup";
  static final int FORMAT = 1;
  private static final int AT_ONCE = 500;
  private static final int BUFFER = 1 << 16;

  private final JsonGenerator json;
  private final LongConsumer progress;
  private long rows;

  private Backup(JsonGenerator json, LongConsumer progress) {
    this.json = json;
    this.progress = progress;
  }

  /// Writes `file`, readable by its owner alone, whole or not at all, as of one moment; whoever
  /// writes into the database meanwhile does not wait. Returns how many rows it holds.
  public static long write(Database database, Path file) {
    return write(database, file, _ -> {});
  }

  /// As [#write(Database, Path)]; `progress` hears now and then how many rows were written so far.
  public static long write(Database database, Path file, LongConsumer progress) {
    Path target = file.toAbsolutePath();
    try {
      Path part = Files.createTempFile(target.getParent(), ".earshot-backup", ".part");
      try {
        long rows = database.snapshot(sql -> fill(part, sql.getConnection(), progress));
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
          written.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        return rows;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException(file + ": cannot be written (" + StoreException.kind(e) + ")", e);
    }
  }

  private static long fill(Path part, Connection connection, LongConsumer progress) {
    try (OutputStream out =
            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part)), BUFFER);
        JsonGenerator json = Json.lines(out)) {
      Backup backup = new Backup(json, progress);
      backup.open();
      for (String table : Tables.of(connection)) {
        backup.table(table, connection);
      }
      backup.end();
      return backup.rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new StoreException("cannot be read: " + StoreException.firstLine(e), e);
    }
  }

  private void open() throws IOException {
    json.writeStartObject();
    json.writeNumberField(KIND, FORMAT);
    json.writeEndObject();
  }

  private void table(String table, Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
        ResultSetMetaData about = found.getMetaData();
        json.writeStartObject();
        json.writeStringField("table", table);
        json.writeArrayFieldStart("columns");
        for (int i = 1; i <= about.getColumnCount(); i++) {
          json.writeString(about.getColumnName(i));
        }
        json.writeEndArray();
        json.writeEndObject();
        while (found.next()) {
          row(found, about.getColumnCount());
        }
      }
    }
  }

  private void row(ResultSet found, int columns) throws SQLException, IOException {
    json.writeStartArray();
    for (int i = 1; i <= columns; i++) {
      switch (found.getObject(i)) {
        case null -> json.writeNull();
        case Number number -> json.writeNumber(number.longValue());
        case Object text -> json.writeString(text.toString());
      }
    }
    json.writeEndArray();
    if (++rows % AT_ONCE == 0) {
      progress.accept(rows);
    }
  }

  private void end() throws IOException {
    json.writeStartObject();
    json.writeNumberField("rows", rows);
    json.writeEndObject();
  }
}
