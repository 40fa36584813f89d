package fm.earshot.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a story says. `paragraphs` hold clean text without clutter; `language` is a BCP 47 tag.
public record Content(
    Headline headline, @Nullable Dateline dateline, List<String> paragraphs, String language) {
  public Content {
    paragraphs = List.copyOf(paragraphs);
  }
}
