package fm.earshot.intake;

import fm.earshot.news.LogEntry;
import fm.earshot.news.StoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every change that the newsroom or a wire ever made, for reading: entries are written with the
/// change itself, and neither altered nor removed. A null `story` is for all stories.
public interface ChangeLog {
  /// The oldest with a number above `number`, oldest first.
  List<LogEntry> after(long number, @Nullable StoryId story, int most);

  /// The newest with a number below `number`, newest first.
  List<LogEntry> before(long number, @Nullable StoryId story, int most);
}
