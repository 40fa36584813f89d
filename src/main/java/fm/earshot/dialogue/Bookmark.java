package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a listener stopped, when, and what they have heard (newest last, at most 100).
public record Bookmark(
    String programme, @Nullable Position position, int rate, Instant at, List<StoryId> heard) {
  private static final int MOST_HEARD = 100;

  public Bookmark {
    LinkedHashSet<StoryId> each = new LinkedHashSet<>();
    heard.forEach(each::addLast);
    while (each.size() > MOST_HEARD) {
      each.removeFirst();
    }
    heard = List.copyOf(each);
  }
}
