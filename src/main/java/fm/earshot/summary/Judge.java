package fm.earshot.summary;

import fm.earshot.news.Story;
import java.util.List;

/// Reads a summary beside its article.
public interface Judge {
  /// The doubts about each of `lines`, told of `story`, in the order of the lines: why it should
  /// not be spoken. A line without a doubt may be.
  List<List<Doubt>> doubts(Story story, List<Line> lines) throws NoSummaryException;

  /// Whether it would not be asked now, since it kept failing.
  default boolean rests() {
    return false;
  }
}
