package fm.earshot.edition;

import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.List;

/// What the desk has pinned. What a call returned from is kept.
public interface Pins {
  /// Pins a story, known or not, in place of an earlier pin of it.
  void pin(Pin pin, Instant at);

  /// Lifts a pin; false if there was none.
  boolean unpin(StoryId story, Instant at);

  /// All that are in force or will lapse by the clock, by rank.
  List<Pin> pins();
}
