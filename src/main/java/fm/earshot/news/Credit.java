package fm.earshot.news;

import org.jspecify.annotations.Nullable;

/// Whom a story is from. `source` is said aloud; `uri` is the source's own name for the item.
public record Credit(
    String source, String uri, @Nullable String byline, @Nullable String url, Origin origin) {}
