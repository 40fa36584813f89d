package fm.earshot.search;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.Collection;
import java.util.List;

/// Finds stories by what a listener calls them, also misheard, and by likeness. Immutable; in
/// memory.
public final class StoryIndex {
  private StoryIndex() {}

  /// An index of `stories`, one language to a story.
  public static StoryIndex of(Collection<Story> stories) {
    return new StoryIndex();
  }

  /// The stories that `query` names, best first, at most `most`; empty if it names nothing here.
  public List<StoryId> find(String query, int most) {
    return List.of();
  }

  /// The indexes of the story's sentences that answer `question` best, at most two, in the order of
  /// the text; empty if it says nothing of it. Indexes count over all paragraphs, as
  /// [fm.earshot.news.Sentences] splits them.
  public List<Integer> answer(StoryId story, String question) {
    return List.of();
  }
}
