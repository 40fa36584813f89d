package fm.earshot.testing;

import fm.earshot.intake.Cancel;
import fm.earshot.intake.StoryBook;
import fm.earshot.intake.VersionException;
import fm.earshot.news.By;
import fm.earshot.news.Embargo;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A story book that forgets all when it goes.
public final class MemoryStoryBook implements StoryBook {
  private static final Comparator<Story> NEWEST_FIRST =
      Comparator.comparing(MemoryStoryBook::due).reversed().thenComparing(Story::id);

  private static final Comparator<Story> SOONEST_FIRST =
      Comparator.comparing(MemoryStoryBook::due).thenComparing(Story::id);

  private final Map<StoryId, Story> newest = new HashMap<>();
  private final Map<String, Story> byOrigin = new HashMap<>();
  private final Map<StoryId, Cancel> cancels = new HashMap<>();
  private final Set<StoryId> killed = new HashSet<>();
  private boolean own;
  private long changes;
  private @Nullable Runnable broken;

  @Override
  public synchronized void keep(Story story, By by) {
    Story before = newest.get(story.id());
    if (story.version() != (before == null ? 1 : before.version() + 1)) {
      throw new VersionException(
          "version " + story.version() + " of " + story.id() + " does not come next");
    }
    newest.put(story.id(), story);
    byOrigin.put(key(story.id(), story.credit().origin()), story);
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
  public synchronized @Nullable Story newest(StoryId id, Origin origin) {
    return byOrigin.get(key(id, origin));
  }

  private static String key(StoryId id, Origin origin) {
    return id + " " + origin;
  }

  @Override
  public synchronized List<Story> current(int most, Instant now) {
    return Stream.concat(
            among(story -> !held(story, now)).sorted(NEWEST_FIRST).limit(most),
            among(story -> held(story, now)).sorted(SOONEST_FIRST).limit(most))
        .toList();
  }

  private Stream<Story> among(Predicate<Story> wanted) {
    return newest.values().stream().filter(s -> !killed.contains(s.id())).filter(wanted);
  }

  private static boolean held(Story story, Instant now) {
    Embargo embargo = story.timing().embargo();
    return embargo != null && !embargo.lifted(now);
  }

  private static Instant due(Story story) {
    Instant created = story.timing().versionCreated();
    Embargo embargo = story.timing().embargo();
    return embargo == null || embargo.until().isBefore(created) ? created : embargo.until();
  }

  @Override
  public synchronized void kill(StoryId id, String reason, By by) {
    killed.add(id);
    changes++;
  }

  @Override
  public synchronized void cancel(StoryId id, Cancel cancel, String reason, By by) {
    cancels.put(id, cancel);
    kill(id, reason, by);
  }

  @Override
  public synchronized @Nullable Cancel canceled(StoryId id) {
    return cancels.get(id);
  }

  @Override
  public synchronized void restore(StoryId id, By by) {
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

  /// From now on nobody is told of changes; `asked` hears of each who wants to be.
  public synchronized void breaksFor(Runnable asked) {
    broken = asked;
  }

  @Override
  public synchronized long lastChange() {
    if (broken != null) {
      broken.run();
      throw new IllegalStateException("the book is out of reach");
    }
    return changes;
  }
}
