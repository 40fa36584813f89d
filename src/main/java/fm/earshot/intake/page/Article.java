package fm.earshot.intake.page;

import fm.earshot.news.Dateline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says of its article, and the article's text without its dateline.
public record Article(About about, @Nullable Dateline dateline, List<String> paragraphs) {
  public Article {
    paragraphs = List.copyOf(paragraphs);
  }

  /// What stands on a page about its article: `canonical` is the address that the publisher wants
  /// it known by, `language` a BCP 47 tag; `free` is false where the publisher says that the text
  /// is for subscribers.
  public record About(
      @Nullable String headline,
      @Nullable String byline,
      @Nullable Instant published,
      @Nullable Instant modified,
      @Nullable String canonical,
      @Nullable String language,
      boolean free) {
    /// Where the page asks its readers to pay or to sign in, little text is a part of it.
    About walled(boolean little) {
      return new About(headline, byline, published, modified, canonical, language, free && !little);
    }

    About by(@Nullable String name) {
      return new About(headline, name, published, modified, canonical, language, free);
    }
  }
}
