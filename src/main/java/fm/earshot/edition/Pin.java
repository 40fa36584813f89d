package fm.earshot.edition;

import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An editor's word that a story stands at a place of the rundown, counted from 1: in the
/// programmes named, whatever their rules; with none named wherever it fits. A null `until` is for
/// good.
public record Pin(StoryId story, int rank, @Nullable Instant until, Set<String> programmes) {
  /// The last place that can be pinned.
  public static final int LAST = 100;

  public Pin {
    programmes = Set.copyOf(programmes);
    if (rank < 1 || rank > LAST) {
      throw new IllegalArgumentException("a story is pinned at 1 to " + LAST + ", not " + rank);
    }
  }

  /// Where and until when, as the log says it: `at 1 in sport, top until 2026-03-10T18:00:00Z`.
  public String words() {
    String where =
        programmes.isEmpty() ? "" : " in " + String.join(", ", new TreeSet<>(programmes));
    return "at " + rank + where + (until == null ? "" : " until " + until);
  }

  boolean holds(Programme programme, Instant now) {
    boolean still = until == null || now.isBefore(until);
    return still && (programmes.isEmpty() || names(programme));
  }

  boolean names(Programme programme) {
    return programmes.contains(programme.name());
  }
}
