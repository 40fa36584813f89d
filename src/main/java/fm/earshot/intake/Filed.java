package fm.earshot.intake;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;

/// What became of an item.
public sealed interface Filed {
  StoryId id();

  /// A story seen for the first time.
  record New(Story story) implements Filed {
    @Override
    public StoryId id() {
      return story.id();
    }
  }

  /// A new version of a known story; a correction if `story.handling().correction()` says so.
  record Updated(Story story) implements Filed {
    @Override
    public StoryId id() {
      return story.id();
    }
  }

  /// Nothing that a listener or an editor would notice has changed, or it is older than what is
  /// kept.
  record Unchanged(Story story) implements Filed {
    @Override
    public StoryId id() {
      return story.id();
    }
  }

  /// Withdrawn, now or before; whatever came with it is not taken.
  record Killed(StoryId id) implements Filed {}
}
