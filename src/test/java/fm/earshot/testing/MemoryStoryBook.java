package fm.earshot.testing;

import fm.earshot.intake.StoryBook;
import fm.earshot.news.Origin;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A story book in memory.
public final class MemoryStoryBook implements StoryBook {
  private static final Comparator<Story> NEWEST_FIRST =
      Comparator.comparing((Story story) -> story.timing().versionCreated())
          .reversed()
          .thenComparing(Story::id);

  private final Map<StoryId, List<Story>> versions = new LinkedHashMap<>();
  private final Set<StoryId> killed = new HashSet<>();

  @Override
  public synchronized void keep(Story story, Instant at) {
    List<Story> known = versions.computeIfAbsent(story.id(), id -> new ArrayList<>());
    if (story.version() != known.size() + 1) {
      throw new IllegalArgumentException(
          "version " + story.version() + " of " + story.id() + " after " + known.size());
    }
    known.add(story);
  }

  @Override
  public synchronized @Nullable Story newest(StoryId id) {
    List<Story> known = versions.get(id);
    return known == null ? null : known.getLast();
  }

  @Override
  public synchronized @Nullable Story newestByUri(String uri) {
    return versions.values().stream()
        .map(List::getLast)
        .filter(story -> story.credit().uri().equals(uri))
        .min(NEWEST_FIRST)
        .orElse(null);
  }

  @Override
  public synchronized List<Story> current(int most) {
    return versions.values().stream()
        .map(List::getLast)
        .filter(story -> !killed.contains(story.id()))
        .sorted(NEWEST_FIRST)
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void kill(StoryId id, String reason, Instant at) {
    killed.add(id);
  }

  @Override
  public synchronized void restore(StoryId id, Instant at) {
    killed.remove(id);
  }

  @Override
  public synchronized Set<StoryId> killed() {
    return Set.copyOf(killed);
  }

  @Override
  public synchronized boolean everHeldOwn() {
    return versions.values().stream()
        .anyMatch(known -> known.getFirst().credit().origin() != Origin.SAMPLE);
  }
}
