package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.ArrayList;
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

  /// This and one kept before or after it for the same listener: the later of the two, with what
  /// was heard in both.
  public Bookmark and(Bookmark kept) {
    if (!kept.at.isBefore(at) && goesOn(heard, kept.heard)) {
      return kept;
    }
    Bookmark later = kept.at.isBefore(at) ? this : kept;
    List<StoryId> both = new ArrayList<>(later.equals(this) ? kept.heard : heard);
    both.addAll(later.heard);
    return new Bookmark(later.programme, later.position, later.rate, later.at, both);
  }

  /// Whether `later` is `heard`, or that and more; so it nearly always is.
  private static boolean goesOn(List<StoryId> heard, List<StoryId> later) {
    return later.size() >= heard.size() && later.subList(0, heard.size()).equals(heard);
  }
}
