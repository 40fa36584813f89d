package fm.earshot.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a version was made, and when it may be heard.
public record Timing(Instant versionCreated, @Nullable Embargo embargo, @Nullable Instant expires) {

  /// Whether the clock allows it to be heard at `now`.
  public boolean current(Instant now) {
    return (embargo == null || embargo.lifted(now)) && (expires == null || now.isBefore(expires));
  }
}
