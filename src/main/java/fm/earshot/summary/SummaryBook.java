package fm.earshot.summary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.Set;

/// The summaries made so far, by story and version; each is made once, when its story comes in.
public final class SummaryBook {
  private static final int MOST = 20_000;

  private record Key(StoryId story, int version) {}

  private final Summarizer summarizer;
  private final Cache<Key, Summary> made = Caffeine.newBuilder().maximumSize(MOST).build();

  public SummaryBook(Summarizer summarizer) {
    this.summarizer = summarizer;
  }

  /// Makes the summary of `story` unless it is there.
  public void prepare(Story story) {
    of(story);
  }

  /// The summary of this version of `story`.
  public Summary of(Story story) {
    return made.get(new Key(story.id(), story.version()), _ -> summarizer.summarize(story));
  }

  /// Drops what is known of killed stories, in all versions.
  public void forget(Set<StoryId> stories) {
    made.asMap().keySet().removeIf(key -> stories.contains(key.story));
  }
}
