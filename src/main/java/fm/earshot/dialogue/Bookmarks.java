package fm.earshot.dialogue;

import org.jspecify.annotations.Nullable;

/// Bookmarks by listener: what is kept is visible at once on this node, and reaches the disk later.
/// Neither call waits for it.
public interface Bookmarks {
  @Nullable Bookmark find(ListenerId listener);

  void keep(ListenerId listener, Bookmark bookmark);
}
