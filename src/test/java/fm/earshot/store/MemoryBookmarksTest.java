package fm.earshot.store;

import fm.earshot.dialogue.Bookmarks;
import fm.earshot.testing.Keep;

class MemoryBookmarksTest extends BookmarksContract {
  private final Keep bookmarks = new Keep();

  @Override
  Bookmarks bookmarks() {
    return bookmarks;
  }
}
