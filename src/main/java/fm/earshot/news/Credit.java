package fm.earshot.news;

import org.jspecify.annotations.Nullable;

/// Whom a story is from. `source` is said aloud; `uri` is the source's own name for the item;
/// `usageTerms` say what the source allows, for the newsroom's eyes.
public record Credit(
    String source,
    String uri,
    @Nullable String byline,
    @Nullable String url,
    Origin origin,
    @Nullable String usageTerms) {

  public Credit(
      String source, String uri, @Nullable String byline, @Nullable String url, Origin origin) {
    this(source, uri, byline, url, origin, null);
  }
}
