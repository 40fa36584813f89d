package fm.earshot.summary;

import fm.earshot.news.Story;

/// Makes a summary of one story, never of more.
public interface Summarizer {
  Maker maker();

  /// Takes as long as it takes, within the limits of its settings.
  Draft draft(Story story) throws NoSummaryException;

  /// Whether it would not be asked now, since it kept failing.
  default boolean rests() {
    return false;
  }
}
