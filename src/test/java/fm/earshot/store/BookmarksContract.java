package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Bookmarks;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What all bookmarks do. The clock stands at [Stories#NOON].
abstract class BookmarksContract {
  abstract Bookmarks bookmarks();

  @Test
  void strangerHasNoBookmark() {
    assertThat(bookmarks().find(Listeners.ANN)).isNull();
  }

  @Test
  void bookmarkIsThereAtOnceAndOnlyForItsListener() {
    Bookmark bookmark = Listeners.stopped(Stories.NOON, 4, "a", "b");
    bookmarks().keep(Listeners.ANN, bookmark);

    assertThat(bookmarks().find(Listeners.ANN)).isEqualTo(bookmark);
    assertThat(bookmarks().find(Listeners.BOB)).isNull();
  }

  @Test
  void laterBookmarkKeepsWhatWasHeardBefore() {
    bookmarks().keep(Listeners.ANN, Listeners.stopped(Stories.NOON.minusSeconds(60), 4, "a", "b"));
    bookmarks().keep(Listeners.ANN, Listeners.stopped(Stories.NOON, 0, "c", "a"));

    Bookmark found = Objects.requireNonNull(bookmarks().find(Listeners.ANN));
    assertThat(found).isEqualTo(Listeners.stopped(Stories.NOON, 0, "b", "c", "a"));
  }

  @Test
  void bookmarkThatComesLateDoesNotMoveTheListenerBack() {
    bookmarks().keep(Listeners.ANN, Listeners.stopped(Stories.NOON, 9, "b"));
    bookmarks().keep(Listeners.ANN, Listeners.stopped(Stories.NOON.minusSeconds(1), 2, "a"));

    Bookmark found = Objects.requireNonNull(bookmarks().find(Listeners.ANN));
    assertThat(Objects.requireNonNull(found.position()).sentence()).isEqualTo(9);
    assertThat(found.heard()).contains(Stories.id("a"), Stories.id("b"));
  }

  @Test
  void bookmarkWithoutPositionIsOneToo() {
    Bookmark nowhere = new Bookmark("sport", null, 100, Stories.NOON, List.of());
    bookmarks().keep(Listeners.ANN, nowhere);
    assertThat(bookmarks().find(Listeners.ANN)).isEqualTo(nowhere);
  }
}
