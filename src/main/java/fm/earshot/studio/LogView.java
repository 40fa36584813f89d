package fm.earshot.studio;

import fm.earshot.news.LogEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of the log, the newest entry first; `story` is whose it is, or null for all.
public record LogView(Frame frame, @Nullable String story, List<LogEntry> entries, long older) {}
