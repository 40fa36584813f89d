package fm.earshot.intake.feed;

import fm.earshot.news.Section;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A feed that the newsroom named. `location` is an http or https address, a `file:` address or a
/// path; without `section` the item's own category decides, without `language` the feed's own.
public record FeedSource(
    String name,
    String location,
    @Nullable Section section,
    @Nullable String language,
    Duration pollInterval) {
  public FeedSource {
    if (name.isBlank() || location.isBlank()) {
      throw new IllegalArgumentException("a feed has a name and a location");
    }
  }
}
