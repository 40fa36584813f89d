package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a listener stopped, when, and what they were told within the last 30 days: each story
/// once, newest last, at most 100.
public record Bookmark(
    String programme, @Nullable Position position, int rate, Instant at, List<Told> told) {
  private static final int MOST_TOLD = 100;
  private static final Duration REMEMBERED = Duration.ofDays(30);

  /// A version of a story that was read to a listener, and when last.
  public record Told(StoryId story, int version, Instant at) {}

  public Bookmark {
    Instant oldest = at.minus(REMEMBERED);
    LinkedHashMap<StoryId, Told> each = new LinkedHashMap<>();
    for (Told one : told) {
      Told before = each.get(one.story());
      boolean newest = before == null || before.version() <= one.version();
      if (!one.at().isBefore(oldest)) {
        each.putLast(one.story(), newest ? one : before);
      }
    }
    while (each.size() > MOST_TOLD) {
      each.pollFirstEntry();
    }
    told = List.copyOf(each.values());
  }

  /// The stories of which some version was told, newest last.
  public List<StoryId> heard() {
    return told.stream().map(Told::story).toList();
  }

  /// The same with more that was told, at a place of its own.
  public static Bookmark after(
      @Nullable Bookmark before,
      Session session,
      @Nullable Position at,
      Instant now,
      List<Told> more) {
    List<Told> told = new ArrayList<>(before == null ? List.of() : before.told());
    told.addAll(more);
    return new Bookmark(session.programme(), at, session.rate(), now, told);
  }

  /// This and one kept before or after it for the same listener: the later of the two, with what
  /// was heard in both.
  public Bookmark and(Bookmark kept) {
    if (!kept.at.isBefore(at) && goesOn(told, kept.told)) {
      return kept;
    }
    Bookmark later = kept.at.isBefore(at) ? this : kept;
    List<Told> both = new ArrayList<>(later.equals(this) ? kept.told : told);
    both.addAll(later.told);
    return new Bookmark(later.programme, later.position, later.rate, later.at, both);
  }

  /// Whether `later` is `told`, or that and more; so it nearly always is.
  private static boolean goesOn(List<Told> told, List<Told> later) {
    return later.size() >= told.size() && later.subList(0, told.size()).equals(told);
  }
}
