package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Postgres;
import org.junit.jupiter.api.Test;

class PostgresStoryBookTest extends SqlStoryBookContract {
  private final PostgresAddress address = Postgres.fresh();

  @Override
  Database opened() {
    return Database.open(address);
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
