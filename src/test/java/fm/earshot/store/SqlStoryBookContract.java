package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.intake.StoryBook;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What holds for a story book in either database.
abstract class SqlStoryBookContract extends StoryBookContract {
  Database database;
  SqlStoryBook book;

  /// Opens the same database each time.
  abstract Database opened();

  @BeforeEach
  void open() {
    database = opened();
    book = new SqlStoryBook(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  StoryBook book() {
    return book;
  }

  @Test
  void anotherProcessSeesWhatIsKeptHere() {
    try (Database other = opened()) {
      book.keep(Stories.full("a"), Stories.NOON);
      SqlStoryBook there = new SqlStoryBook(other);
      there.kill(Stories.id("a"), "wrong", Stories.DESK);
      assertThat(book.killed()).containsExactly(Stories.id("a"));
      assertThat(there.newest(Stories.id("a"))).isEqualTo(Stories.full("a"));
      assertThat(there.lastChange()).isEqualTo(book.lastChange()).isEqualTo(2);
    }
  }

  @Test
  void currentIsReadAnewWhereARestoreChangedIt() {
    Story before = Stories.full("a");
    Story restored = before.withHandling(before.handling().with(PubStatus.WITHHELD));
    book.keep(before, Stories.NOON);
    assertThat(book.current(10, Stories.NOON)).containsExactly(before);
    database.write(sql ->
        sql.execute(
            "UPDATE story_version SET body = ?, kept_at = kept_at + 1", Json.write(restored)));
    assertThat(book.current(10, Stories.NOON)).containsExactly(restored);
  }

  @Test
  void currentHasWhatAnotherProcessKeepsBesideWhatWasReadBefore() {
    book.keep(Stories.full("a"), Stories.NOON);
    assertThat(book.current(10, Stories.NOON)).containsExactly(Stories.full("a"));
    try (Database other = opened()) {
      new SqlStoryBook(other).keep(Stories.full("b"), Stories.NOON);
    }
    assertThat(book.current(10, Stories.NOON))
        .containsExactlyInAnyOrder(Stories.full("a"), Stories.full("b"));
  }
}
