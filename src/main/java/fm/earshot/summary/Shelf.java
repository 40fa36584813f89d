package fm.earshot.summary;

import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is kept of the stories that can be heard, in memory: what a script is made from.
final class Shelf {
  private final SummaryStore store;
  private volatile Map<StoryId, List<KeptSummary>> known = Map.of();
  private long seen = -1;

  Shelf(SummaryStore store) {
    this.store = store;
  }

  List<KeptSummary> of(StoryId story) {
    return known.getOrDefault(story, List.of());
  }

  /// Reads what is new of what it knows, all of what it does not know yet, and forgets the rest.
  synchronized void learn(Collection<StoryId> stories) {
    Map<StoryId, List<KeptSummary>> before = known;
    Map<StoryId, List<KeptSummary>> next = new HashMap<>();
    SummaryStore.Changed changed = store.after(seen);
    Set<StoryId> altered =
        changed.summaries().stream().map(kept -> kept.key().story()).collect(Collectors.toSet());
    List<StoryId> unread = new ArrayList<>();
    for (StoryId story : stories) {
      List<KeptSummary> kept = before.get(story);
      if (kept == null || altered.contains(story)) {
        unread.add(story);
      }
      next.put(story, kept == null ? List.of() : kept);
    }
    if (!unread.isEmpty()) {
      unread.forEach(story -> next.put(story, new ArrayList<>()));
      store.of(unread).forEach(kept -> next.getOrDefault(kept.key().story(), List.of()).add(kept));
    }
    seen = changed.last();
    known = Map.copyOf(next);
  }

  @Nullable Instant oldest() {
    return known.values().stream()
        .flatMap(List::stream)
        .map(kept -> kept.by().at())
        .min(Instant::compareTo)
        .orElse(null);
  }

  synchronized void forget(Set<StoryId> stories) {
    Map<StoryId, List<KeptSummary>> left = new HashMap<>(known);
    left.keySet().removeAll(stories);
    known = Map.copyOf(left);
  }
}
