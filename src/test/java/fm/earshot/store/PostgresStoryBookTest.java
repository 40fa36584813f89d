package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.intake.StoryBook;
import fm.earshot.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresStoryBookTest extends StoryBookContract {
  private PostgresAddress address;
  private Database database;
  private SqlStoryBook book;

  @BeforeEach
  void open() {
    address = Postgres.fresh();
    database = Database.open(address);
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
  void anotherNodeSeesWhatIsKeptHere() {
    try (Database other = Database.open(address)) {
      book.keep(Stories.full("a"), Stories.NOON);
      SqlStoryBook there = new SqlStoryBook(other);
      there.kill(Stories.id("a"), "wrong", Stories.DESK);
      assertThat(book.killed()).containsExactly(Stories.id("a"));
      assertThat(there.newest(Stories.id("a"))).isEqualTo(Stories.full("a"));
      assertThat(there.lastChange()).isEqualTo(book.lastChange()).isEqualTo(2);
    }
  }

  @Test
  void readingAndWritingGoOnAfterTheConnectionWasCut() {
    book.keep(Stories.wire("a", 1, Stories.NOON), Stories.NOON);
    Postgres.cut(address);
    assertThat(book.current(10, Stories.NOON)).hasSize(1);
    Postgres.cut(address);
    book.keep(Stories.wire("b", 1, Stories.NOON), Stories.NOON);
    assertThat(book.current(10, Stories.NOON)).hasSize(2);
  }
}
