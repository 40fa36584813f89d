package fm.earshot.intake.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry as its feed has it, whatever the format: `title` and `body` are HTML.
record Entry(
    @Nullable String guid,
    @Nullable String link,
    String title,
    String body,
    @Nullable String author,
    @Nullable Instant date,
    List<String> categories) {
  Entry {
    guid = blankToNull(guid);
    link = blankToNull(link);
    author = blankToNull(author);
    categories = List.copyOf(categories);
  }

  /// A feed's entries, its own title (HTML) and its language.
  record Feed(@Nullable String title, @Nullable String language, List<Entry> entries) {
    Feed {
      title = blankToNull(title);
      language = blankToNull(language);
      entries = List.copyOf(entries);
    }
  }

  /// What a log line calls it.
  String called() {
    return guid != null ? guid : link != null ? link : "\"" + title + "\"";
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
