package fm.earshot.news;

import java.time.Instant;

/// The moment before which nothing of a story may be heard.
public record Embargo(Instant until) {
  /// Whether the story may be heard at `now`: the very second counts.
  public boolean lifted(Instant now) {
    return !now.isBefore(until);
  }
}
