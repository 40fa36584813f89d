package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.intake.StoryBook;
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
}
