package fm.earshot.studio;

import fm.earshot.news.LogEntry;
import fm.earshot.news.StoryId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A stretch of the log, the newest entry first; `story` is whose it is, or null for all; `older`
/// the number before which there may be more, or 0.
public record LogView(
    Frame frame,
    @Nullable String story,
    List<LogEntry> entries,
    Map<StoryId, String> headlines,
    long older) {}
