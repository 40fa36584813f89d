package fm.earshot.testing;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Bookmarks;
import fm.earshot.dialogue.ListenerId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Bookmarks in memory, and listeners whose names everybody knows.
public final class Keep implements Bookmarks {
  private final Map<ListenerId, Bookmark> kept = new ConcurrentHashMap<>();

  @Override
  public @Nullable Bookmark find(ListenerId listener) {
    return kept.get(listener);
  }

  @Override
  public void keep(ListenerId listener, Bookmark bookmark) {
    kept.merge(listener, bookmark, Bookmark::and);
  }

  public static ListenerId listener(String name) {
    return new ListenerId("%064x".formatted(name.hashCode() & 0xffffffffL));
  }
}
