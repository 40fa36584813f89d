package fm.earshot.intake.page;

import fm.earshot.news.Dateline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is the story on a page. `headline` is null only where nothing was left of it; `published`
/// is the page's own line, as it stood.
public record Pasted(
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String published,
    @Nullable Dateline dateline,
    List<String> paragraphs) {
  public Pasted {
    paragraphs = List.copyOf(paragraphs);
  }
}
