package fm.earshot.intake.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.intake.feed.Charsets;
import fm.earshot.intake.feed.Fetch;
import fm.earshot.intake.page.Article;
import fm.earshot.intake.page.WebPage;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Fetches articles' pages, again only if they changed, and reads them.
final class Pages {
  private static final int LARGEST = 4_000_000;
  private static final int REMEMBERED = 256;

  private final Fetch fetch;
  private final Cache<URI, Read> read = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Pages(Fetch fetch) {
    this.fetch = fetch;
  }

  private record Read(Fetch.Validators validators, Article article) {}

  /// The article at `page`, to which `feed` points; null if there can be none.
  @Nullable Article article(URI page, URI feed) throws IOException {
    Read known = read.getIfPresent(page);
    Fetch.Validators validators = known == null ? Fetch.Validators.NONE : known.validators();
    Fetch.Fetched fetched = fetch.get(page, feed, validators);
    if (fetched == null) {
      return known == null ? null : known.article();
    }
    String type = fetched.contentType() == null ? "text/html" : fetched.contentType();
    if (!type.matches("(?i)(text/html|application/xhtml\\+xml).*")
        || fetched.body().length > LARGEST) {
      return null;
    }
    Article article = WebPage.read(Charsets.decode(fetched.body(), type), page.toString());
    read.put(page, new Read(fetched.validators(), article));
    return article;
  }
}
