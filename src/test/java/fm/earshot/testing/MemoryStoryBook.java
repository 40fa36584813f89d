package fm.earshot.testing;

import fm.earshot.intake.StoryBook;
import fm.earshot.intake.VersionException;
import fm.earshot.news.Origin;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A story book that forgets all when it goes.
public final class MemoryStoryBook implements StoryBook {
  private static final Comparator<Story> NEWEST_FIRST =
      Comparator.comparing((Story story) -> story.timing().versionCreated())
          .reversed()
          .thenComparing(Story::id);

  private final Map<StoryId, Story> newest = new HashMap<>();
  private final Set<StoryId> killed = new HashSet<>();
  private boolean own;
  private long changes;

  @Override
  public synchronized void keep(Story story, Instant at) {
    Story before = newest.get(story.id());
    if (story.version() != (before == null ? 1 : before.version() + 1)) {
      throw new VersionException(
          "version " + story.version() + " of " + story.id() + " does not come next");
    }
    newest.put(story.id(), story);
    changes++;
    own |= story.credit().origin() != Origin.SAMPLE;
  }

  @Override
  public synchronized @Nullable Story newest(StoryId id) {
    return newest.get(id);
  }

  @Override
  public synchronized @Nullable Story newestByUri(String uri) {
    return newest.values().stream()
        .filter(story -> story.credit().uri().equals(uri))
        .min(NEWEST_FIRST)
        .orElse(null);
  }

  @Override
  public synchronized List<Story> current(int most) {
    return newest.values().stream()
        .filter(story -> !killed.contains(story.id()))
        .sorted(NEWEST_FIRST)
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void kill(StoryId id, String reason, Instant at) {
    killed.add(id);
    changes++;
  }

  @Override
  public synchronized void restore(StoryId id, Instant at) {
    killed.remove(id);
    changes++;
  }

  @Override
  public synchronized Set<StoryId> killed() {
    return Set.copyOf(killed);
  }

  @Override
  public synchronized boolean everHeldOwn() {
    return own;
  }

  @Override
  public synchronized boolean killed(StoryId id) {
    return killed.contains(id);
  }

  @Override
  public synchronized long lastChange() {
    return changes;
  }
}
