package fm.earshot.store;

import fm.earshot.lexicon.LexiconChange;
import fm.earshot.lexicon.Pronunciation;
import fm.earshot.lexicon.Pronunciations;
import fm.earshot.news.By;
import fm.earshot.script.spoken.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// Editors' names in SQL; the database itself refuses to alter or remove an entry of their log.
public final class SqlPronunciations implements Pronunciations {
  private static final String PUT =
      """
      INSERT INTO pronunciation (language, grapheme, rule, value, words, who, at)
      VALUES (:language, :grapheme, :rule, :value, :words, :who, :at)
      ON CONFLICT (language, grapheme) DO UPDATE
      SET rule = excluded.rule, value = excluded.value, words = excluded.words,
          who = excluded.who, at = excluded.at
      """;
  private static final String REMOVE =
      "DELETE FROM pronunciation WHERE language = ? AND grapheme = ?";
  private static final String LOG =
      """
      INSERT INTO pronunciation_log (number, at, who, language, grapheme, rule, value, words)
      VALUES (:number, :at, :who, :language, :grapheme, :rule, :value, :words)
      """;
  private static final String ALL = "SELECT * FROM pronunciation ORDER BY language, grapheme";
  private static final String LOGGED =
      "SELECT * FROM pronunciation_log WHERE language = ? ORDER BY number DESC LIMIT ?";

  private final Database database;

  public SqlPronunciations(Database database) {
    this.database = database;
  }

  @Override
  public void put(Pronunciation pronunciation) {
    StoredSound stored = StoredSound.of(pronunciation.entry().sound());
    String grapheme = pronunciation.entry().grapheme();
    database.write(sql -> {
      if (count(sql) >= MOST) {
        throw new IllegalArgumentException("editors may add " + MOST + " names in all");
      }
      log(sql, pronunciation.language(), grapheme, stored, pronunciation.by());
      bound(sql.createUpdate(PUT), pronunciation.language(), grapheme, stored, pronunciation.by())
          .execute();
      database.engine().wake(sql);
    });
  }

  private static long count(Handle sql) {
    return sql.createQuery("SELECT COUNT(*) FROM pronunciation").mapTo(Long.class).one();
  }

  @Override
  public boolean remove(String language, String grapheme, By by) {
    AtomicInteger removed = new AtomicInteger();
    database.write(sql -> {
      removed.set(sql.createUpdate(REMOVE).bind(0, language).bind(1, grapheme).execute());
      if (removed.get() > 0) {
        log(sql, language, grapheme, StoredSound.NONE, by);
        database.engine().wake(sql);
      }
    });
    return removed.get() > 0;
  }

  private static void log(Handle sql, String language, String grapheme, StoredSound stored, By by) {
    bound(sql.createUpdate(LOG), language, grapheme, stored, by)
        .bind("number", Changes.next(sql, Changes.PRONUNCIATION))
        .execute();
  }

  private static <S extends SqlStatement<S>> S bound(
      S statement, String language, String grapheme, StoredSound stored, By by) {
    return statement
        .bind("language", language)
        .bind("grapheme", grapheme)
        .bind("rule", stored.rule())
        .bind("value", stored.value())
        .bind("words", stored.words())
        .bind("who", SqlStoryBook.text(by.who()))
        .bind("at", by.at().toEpochMilli());
  }

  @Override
  public List<Pronunciation> all() {
    return database.read(sql ->
        sql.createQuery(ALL)
            .map((row, context) ->
                new Pronunciation(
                    row.getString("language"),
                    new Entry(row.getString("grapheme"), stored(row).sound()),
                    by(row)))
            .list());
  }

  @Override
  public List<LexiconChange> log(String language, int most) {
    return database.read(sql ->
        sql.createQuery(LOGGED)
            .bind(0, language)
            .bind(1, most)
            .map((row, context) -> change(row))
            .list());
  }

  private static LexiconChange change(ResultSet row) throws SQLException {
    StoredSound stored = stored(row);
    return new LexiconChange(
        row.getLong("number"),
        by(row),
        row.getString("language"),
        row.getString("grapheme"),
        stored.equals(StoredSound.NONE) ? null : stored.sound());
  }

  private static StoredSound stored(ResultSet row) throws SQLException {
    return new StoredSound(row.getString("rule"), row.getString("value"), row.getString("words"));
  }

  private static By by(ResultSet row) throws SQLException {
    return new By(row.getString("who"), Instant.ofEpochMilli(row.getLong("at")));
  }

  @Override
  public long lastChange() {
    return database.read(sql -> Changes.last(sql, Changes.PRONUNCIATION));
  }
}
