package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.news.LogEntry;
import fm.earshot.testing.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupTest {
  @TempDir Path directory;
  private final List<Database> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(Database::close);
  }

  private Database fresh(String kind) {
    Database database =
        kind.equals("postgres")
            ? Database.open(Postgres.fresh())
            : Database.open(directory.resolve("data" + opened.size()));
    opened.add(database);
    return database;
  }

  private static Database filled(Database database) {
    SqlStoryBook book = new SqlStoryBook(database);
    book.keep(Stories.full("a"), Stories.NOON);
    book.keep(Stories.wire("b", 1, Stories.NOON), Stories.NOON);
    book.keep(Stories.wire("b", 2, Stories.NOON), Stories.NOON);
    book.keep(Stories.wire("c", 1, Stories.NOON), Stories.NOON);
    book.kill(Stories.id("c"), "wrong", Stories.DESK);
    try (SqlBookmarks bookmarks = SqlBookmarks.open(database, () -> Stories.NOON)) {
      bookmarks.keep(Listeners.ANN, Listeners.stopped(Stories.NOON, 4, "a"));
    }
    return database;
  }

  private Path backup(Database database) {
    Path file = directory.resolve("kept.gz");
    Backup.write(database, file);
    return file;
  }

  @ParameterizedTest
  @CsvSource({"sqlite, sqlite", "sqlite, postgres", "postgres, sqlite", "postgres, postgres"})
  void allThatWasKeptIsThereAgainInEitherDatabase(String from, String to) {
    Database before = filled(fresh(from));
    Path file = backup(before);
    Database after = fresh(to);
    SqlStoryBook book = new SqlStoryBook(after);

    assertThat(Restore.read(file, after, false)).isEqualTo(17);
    SqlChangeLog log = new SqlChangeLog(after);
    List<LogEntry> entries = log.after(0, null, 100);
    assertThat(entries).isEqualTo(new SqlChangeLog(before).after(0, null, 100)).hasSize(8);
    assertThat(book.current(10, Stories.NOON))
        .containsExactlyElementsOf(new SqlStoryBook(before).current(10, Stories.NOON))
        .hasSize(2);
    assertThat(book.killed()).containsExactly(Stories.id("c"));
    assertThat(book.lastChange()).isGreaterThan(new SqlStoryBook(before).lastChange());
    try (SqlBookmarks bookmarks = SqlBookmarks.open(after, () -> Stories.NOON)) {
      assertThat(bookmarks.find(Listeners.ANN)).isEqualTo(Listeners.stopped(Stories.NOON, 4, "a"));
    }
    book.keep(Stories.wire("b", 3, Stories.NOON), Stories.NOON);
    assertThat(book.current(10, Stories.NOON)).contains(Stories.wire("b", 3, Stories.NOON));
    assertThat(log.after(entries.getLast().number(), null, 100)).hasSize(1);
  }

  @Test
  void backupIsOfOneMomentWhateverIsWrittenMeanwhile() {
    Database before = filled(fresh("sqlite"));
    Path file =
        before.snapshot(sql -> {
          assertThat(sql.createQuery("SELECT COUNT(*) FROM story").mapTo(Long.class).one())
              .isEqualTo(3);
          new SqlStoryBook(before).keep(Stories.wire("d", 1, Stories.NOON), Stories.NOON);
          assertThat(sql.createQuery("SELECT COUNT(*) FROM story").mapTo(Long.class).one())
              .isEqualTo(3);
          return backup(before);
        });
    Database after = fresh("sqlite");
    Restore.read(file, after, false);
    assertThat(new SqlStoryBook(after).current(10, Stories.NOON)).hasSize(3);
  }

  @Test
  void whatHoldsSomethingIsReplacedByForceOnlyAndKillsStay() {
    Path file = backup(filled(fresh("sqlite")));
    Database after = fresh("sqlite");
    SqlStoryBook book = new SqlStoryBook(after);
    book.keep(Stories.wire("z", 1, Stories.NOON), Stories.NOON);
    book.kill(Stories.id("a"), "since then", Stories.DESK);
    long change = book.lastChange();
    List<LogEntry> logged = new SqlChangeLog(after).after(0, null, 100);

    assertThatThrownBy(() -> Restore.read(file, after, false))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("--force");
    assertThat(book.current(10, Stories.NOON)).hasSize(1);

    Restore.read(file, after, true);
    assertThat(book.newest(Stories.id("z"))).isNull();
    assertThat(book.killed()).containsExactlyInAnyOrder(Stories.id("a"), Stories.id("c"));
    assertThat(book.current(10, Stories.NOON)).containsExactly(Stories.wire("b", 2, Stories.NOON));
    assertThat(book.lastChange()).isGreaterThan(change);
    assertThat(new SqlChangeLog(after).after(0, null, 100)).containsAll(logged);
  }

  @Test
  void brokenBackupChangesNothing() throws IOException {
    byte[] whole = Files.readAllBytes(backup(filled(fresh("sqlite"))));
    Database after = filled(fresh("sqlite"));
    long change = new SqlStoryBook(after).lastChange();
    for (int left : new int[] {0, 1, 20, whole.length / 2, whole.length - 9, whole.length - 1}) {
      Path broken = Files.write(directory.resolve("broken.gz"), Arrays.copyOf(whole, left));
      assertThatThrownBy(() -> Restore.read(broken, after, true))
          .as("%d bytes of %d", left, whole.length)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("broken.gz")
          .hasMessageNotContaining("\n");
    }
    assertThat(new SqlStoryBook(after).current(10, Stories.NOON)).hasSize(2);
    assertThat(new SqlStoryBook(after).lastChange()).isEqualTo(change);
  }

  @Test
  void fileThatIsNoneOrCannotBeWrittenIsSaidInALine() {
    Database database = filled(fresh("sqlite"));
    Path nowhere = directory.resolve("no/where.gz");
    assertThatThrownBy(() -> Backup.write(database, nowhere))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("where.gz: cannot be written (there is no such file or directory)");
    assertThatThrownBy(() -> Restore.read(nowhere, database, true))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("where.gz");
    assertThat(new SqlStoryBook(database).current(10, Stories.NOON)).hasSize(2);
  }
}
