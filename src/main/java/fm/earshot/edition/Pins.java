package fm.earshot.edition;

import fm.earshot.news.By;
import fm.earshot.news.StoryId;
import java.util.List;

/// What the desk has pinned. What a call returned from is kept, and stands in the log.
public interface Pins {
  /// Pins a story, known or not, in place of an earlier pin of it.
  void pin(Pin pin, By by);

  /// Lifts a pin; false if there was none.
  boolean unpin(StoryId story, By by);

  /// All that are in force or will lapse by the clock, by rank.
  List<Pin> pins();
}
