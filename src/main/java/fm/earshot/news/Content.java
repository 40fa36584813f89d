package fm.earshot.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a story says. `paragraphs` hold clean text without clutter; `language` is a BCP 47 tag;
/// `teaser` is what the wire itself sent, where the text was taken from the article's page.
public record Content(
    Headline headline,
    @Nullable Dateline dateline,
    List<String> paragraphs,
    String language,
    @Nullable List<String> teaser) {
  public Content {
    paragraphs = List.copyOf(paragraphs);
    teaser = teaser == null ? null : List.copyOf(teaser);
  }

  public Content(
      Headline headline, @Nullable Dateline dateline, List<String> paragraphs, String language) {
    this(headline, dateline, paragraphs, language, null);
  }

  /// The paragraphs as the wire sent them.
  public List<String> sent() {
    return teaser == null ? paragraphs : teaser;
  }

  /// The same story with the whole text of its page.
  public Content whole(@Nullable Dateline ofPage, List<String> text) {
    return new Content(headline, dateline == null ? ofPage : dateline, text, language, sent());
  }
}
