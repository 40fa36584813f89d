package fm.earshot.intake.feed;

import fm.earshot.news.Section;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A feed that the newsroom named. `location` is an http or https address, a `file:` address or a
/// path; without `name` it is called by its own title; without `section` the item's own category
/// decides, without `language` the feed's own.
public record FeedSource(
    @Nullable String name,
    String location,
    @Nullable Section section,
    @Nullable String language,
    Duration pollInterval) {
  public FeedSource {
    if ((name != null && name.isBlank()) || location.isBlank()) {
      throw new IllegalArgumentException("a feed has a location and no blank name");
    }
  }

  /// What its stories' ids are made with: the same as long as the feed is set up so.
  String key() {
    return name == null ? location : name;
  }

  /// What it is called where people see or hear it: an address may hold a password or a token.
  String shown() {
    return name == null ? openly(location) : name;
  }

  /// An address without user and query.
  public static String openly(String location) {
    return location.replaceFirst("//[^/@]*@", "//").replaceFirst("[?#].*", "");
  }
}
