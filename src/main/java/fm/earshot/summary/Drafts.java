package fm.earshot.summary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Drafts that nobody could be asked about yet, so that they need not be written again.
final class Drafts {
  /// Characters.
  private static final long MOST = 2_000_000;

  private record Key(StoryId story, int version, Maker maker) {}

  private final Cache<Key, Draft> drafts =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Key _, Draft draft) -> weight(draft))
          .executor(Runnable::run)
          .build();

  @Nullable Draft of(Story story, Maker maker) {
    return drafts.getIfPresent(key(story, maker));
  }

  void keep(Story story, Maker maker, Draft draft) {
    drafts.put(key(story, maker), draft);
  }

  void drop(Story story, Maker maker) {
    drafts.invalidate(key(story, maker));
  }

  void forget(Collection<StoryId> stories) {
    drafts.asMap().keySet().removeIf(key -> stories.contains(key.story));
  }

  private static Key key(Story story, Maker maker) {
    return new Key(story.id(), story.version(), maker);
  }

  private static int weight(Draft draft) {
    return 100 + draft.sizes().values().stream().mapToInt(Leads::length).sum();
  }
}
