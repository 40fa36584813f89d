package fm.earshot.intake.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry as its feed has it, whatever the format: `title` and `body` are HTML, `language` is
/// its own where it differs from the feed's.
record Entry(
    @Nullable String guid,
    @Nullable String link,
    String title,
    String body,
    @Nullable String author,
    @Nullable Instant date,
    List<String> categories,
    @Nullable String language) {
  Entry {
    guid = blankToNull(guid);
    link = blankToNull(link);
    author = blankToNull(author);
    categories = List.copyOf(categories);
    language = blankToNull(language);
  }

  /// A feed's entries and what it withdrew; its own title (HTML), language and page; its hubs.
  record Feed(
      @Nullable String title,
      @Nullable String language,
      @Nullable String link,
      List<Entry> entries,
      List<Gone> gone,
      Hubs hubs) {
    Feed {
      title = blankToNull(title);
      language = blankToNull(language);
      link = blankToNull(link);
      entries = List.copyOf(entries);
      gone = List.copyOf(gone);
    }

    /// This reading with what another of the same feed found besides; of two that see a different
    /// number of entries the one that sees more is taken.
    Feed with(Feed other) {
      List<Entry> all = other.entries.size() > entries.size() ? other.entries : entries;
      if (other.entries.size() == entries.size()) {
        all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
          all.add(entries.get(i).with(other.entries.get(i)));
        }
      }
      return new Feed(
          title == null ? other.title : title,
          language == null ? other.language : language,
          other.link,
          all,
          other.gone,
          other.hubs);
    }
  }

  /// An entry that its feed withdrew (RFC 6721): the id that it had, and when.
  record Gone(String guid, @Nullable Instant when) {}

  /// What a log line calls it.
  String called() {
    return guid != null ? guid : link != null ? link : "\"" + title + "\"";
  }

  /// This entry under another guid.
  Entry called(String other) {
    return new Entry(other, link, title, body, author, date, categories, language);
  }

  /// This entry, by `other` if it names nobody.
  Entry by(String other) {
    return author != null
        ? this
        : new Entry(guid, link, title, body, other, date, categories, language);
  }

  /// This reading, completed: `other` knows addresses and dates better.
  private Entry with(Entry other) {
    return new Entry(
        guid == null ? other.guid : guid,
        other.link == null ? link : other.link,
        fuller(title, other.title),
        fuller(body, other.body),
        other.author == null ? author : other.author,
        other.date == null ? date : other.date,
        categories.isEmpty() ? other.categories : categories,
        other.language == null ? language : other.language);
  }

  private static String fuller(String html, String other) {
    return html.equals(other) || words(other) <= words(html) ? html : other;
  }

  /// How much there is to read between the tags.
  private static int words(String html) {
    int words = 0;
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char each = html.charAt(i);
      tag = each == '<' || (tag && each != '>');
      words += !tag && Character.isLetterOrDigit(each) ? 1 : 0;
    }
    return words;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
