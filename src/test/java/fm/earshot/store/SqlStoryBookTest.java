package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlStoryBookTest extends SqlStoryBookContract {
  @TempDir Path directory;

  @Override
  Database opened() {
    return Database.open(directory);
  }

  @Test
  void storiesAndKillsOutliveARestart() {
    book.keep(Stories.full("a"), Stories.NOON);
    book.keep(Stories.wire("b", 1, Stories.NOON), Stories.NOON);
    book.kill(Stories.id("b"), "wrong", Stories.DESK);
    database.close();
    open();

    assertThat(book.current(10, Stories.NOON)).containsExactly(Stories.full("a"));
    assertThat(book.killed()).containsExactly(Stories.id("b"));
    assertThat(book.everHeldOwn()).isTrue();
  }

  @Test
  void whatWasKeptOutlivesAKillOfTheProcess() throws IOException {
    Path elsewhere = directory.resolve("killed");
    Process keeper = KeepsUntilKilled.start(elsewhere);
    List<String> kept = new ArrayList<>();
    try (BufferedReader said = keeper.inputReader()) {
      while (kept.size() < 20) {
        kept.add(said.readLine());
      }
      keeper.toHandle().destroyForcibly();
      said.lines().forEach(kept::add);
    }

    try (Database reopened = Database.open(elsewhere)) {
      SqlStoryBook there = new SqlStoryBook(reopened);
      assertThat(kept).hasSizeGreaterThanOrEqualTo(20).doesNotContainNull();
      assertThat(kept).allSatisfy(uri -> assertThat(there.newestByUri(uri)).isNotNull());
    }
  }
}
