package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Bookmarks;
import fm.earshot.news.StoryId;
import fm.earshot.testing.Postgres;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresBookmarksTest extends BookmarksContract {
  private PostgresAddress address;
  private Database database;
  private SqlBookmarks bookmarks;

  @BeforeEach
  void open() {
    address = Postgres.fresh();
    database = Database.open(address);
    bookmarks = SqlBookmarks.open(database, () -> Stories.NOON);
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

  @Test
  void listenerIsKnownToEveryNodeWithAllThatWasHeard() {
    try (Database there = Database.open(address)) {
      SqlBookmarks other = SqlBookmarks.open(there, () -> Stories.NOON);
      bookmarks.keep(Listeners.ANN, Listeners.stopped(Stories.NOON.minusSeconds(9), 4, "a"));
      bookmarks.close();
      // Not looked again yet: what the first node wrote is not lost for all that.
      other.keep(Listeners.ANN, Listeners.stopped(Stories.NOON, 0, "b"));
      other.close();
      assertThat(heard(other)).containsExactly(Stories.id("a"), Stories.id("b"));
    }
    bookmarks.refresh();
    assertThat(heard(bookmarks)).containsExactly(Stories.id("a"), Stories.id("b"));

    bookmarks = SqlBookmarks.open(database, () -> Stories.NOON);
    assertThat(heard(bookmarks)).containsExactly(Stories.id("a"), Stories.id("b"));
  }

  private static List<StoryId> heard(Bookmarks where) {
    Bookmark found = Objects.requireNonNull(where.find(Listeners.ANN));
    return found.heard();
  }
}
