package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Bookmarks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlBookmarksTest extends BookmarksContract {
  @TempDir Path directory;
  private Instant now = Stories.NOON;
  private Database database;
  private SqlBookmarks bookmarks;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    bookmarks = SqlBookmarks.open(database, () -> now);
  }

  @AfterEach
  void close() {
    bookmarks.close();
    database.close();
  }

  @Override
  Bookmarks bookmarks() {
    return bookmarks;
  }

  private void restart() {
    close();
    open();
  }

  @Test
  void restartKeepsBookmarks() {
    Bookmark ann = Listeners.stopped(now, 4, "a", "b");
    Bookmark bob = new Bookmark("sport", null, 90, now, List.of());
    bookmarks.keep(Listeners.ANN, Listeners.stopped(now, 1, "a"));
    bookmarks.keep(Listeners.ANN, ann);
    bookmarks.keep(Listeners.BOB, bob);
    restart();

    assertThat(bookmarks.find(Listeners.ANN)).isEqualTo(ann);
    assertThat(bookmarks.find(Listeners.BOB)).isEqualTo(bob);
  }

  @Test
  void thousandsReachTheDisk() {
    for (int i = 0; i < 3000; i++) {
      bookmarks.keep(Listeners.listener(i), Listeners.stopped(now, i, "a"));
    }
    restart();
    for (int i = 0; i < 3000; i++) {
      assertThat(bookmarks.find(Listeners.listener(i))).isNotNull();
    }
  }

  @Test
  void bookmarkIsForgottenAfterThirtyDays() {
    bookmarks.keep(Listeners.ANN, Listeners.stopped(now, 4));
    now = now.plus(Duration.ofDays(30));
    assertThat(bookmarks.find(Listeners.ANN)).isNotNull();
    now = now.plusSeconds(1);
    assertThat(bookmarks.find(Listeners.ANN)).isNull();

    restart();
    assertThat(stored()).isZero();
  }

  @Test
  void theOldArePurgedWhileRunning() {
    bookmarks.keep(Listeners.ANN, Listeners.stopped(now, 4));
    restart();
    now = now.plus(Duration.ofDays(31));
    bookmarks.keep(Listeners.BOB, Listeners.stopped(now, 4));
    bookmarks.close();
    assertThat(stored()).isOne();
  }

  @Test
  void failureNeverTellsWhoTheListenerIs() {
    String who = Listeners.ANN.hash();
    assertThatThrownBy(() ->
            database.write(sql ->
                sql.createUpdate("INSERT INTO nowhere VALUES (:who)").bind("who", who).execute()))
        .satisfies(e -> assertThat(StoreException.firstLine(e)).doesNotContain(who));
  }

  private int stored() {
    return database.read(
        sql -> sql.createQuery("SELECT COUNT(*) FROM bookmark").mapTo(Integer.class).one());
  }

  @Test
  void bookmarkOfAnEarlierVersionIsRead() {
    Bookmark read =
        Json.read(
            """
            {"programme":"top","position":null,"rate":100,"at":"2026-03-02T12:00:00Z","heard":["00c0ffee00c0ffee"]}
            """,
            Bookmark.class);
    assertThat(read.told()).isEmpty();
    assertThat(read.programme()).isEqualTo("top");
  }
}
