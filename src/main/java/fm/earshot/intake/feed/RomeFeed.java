package fm.earshot.intake.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Well-formed RSS and Atom, read with ROME. No DOCTYPE is let through, so no entity is expanded and
/// nothing fetched.
final class RomeFeed {
  private RomeFeed() {}

  static Entry.Feed read(String xml) throws NotAFeedException {
    SyndFeedInput input = new SyndFeedInput(false, Locale.US);
    input.setAllowDoctypes(false);
    input.setPreserveWireFeed(true);
    try {
      SyndFeed feed = input.build(new StringReader(xml));
      return new Entry.Feed(
          feed.getLanguage(), feed.getEntries().stream().map(RomeFeed::entry).toList());
    } catch (FeedException | IllegalArgumentException e) {
      throw new NotAFeedException(Objects.requireNonNullElse(e.getMessage(), "unreadable"));
    }
  }

  private static Entry entry(SyndEntry entry) {
    Date date = entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate();
    String title = entry.getTitle();
    return new Entry(
        guid(entry),
        entry.getLink(),
        title == null ? "" : title,
        body(entry),
        entry.getAuthor(),
        date == null ? null : Instant.ofEpochMilli(date.getTime()),
        entry.getCategories().stream()
            .map(SyndCategory::getName)
            .filter(Objects::nonNull)
            .toList());
  }

  private static @Nullable String guid(SyndEntry entry) {
    if (entry.getWireEntry() instanceof Item item) {
      Guid guid = item.getGuid();
      return guid == null ? item.getUri() : guid.getValue();
    }
    return entry.getUri();
  }

  private static String body(SyndEntry entry) {
    for (SyndContent content : entry.getContents()) {
      if (content.getValue() != null && !content.getValue().isBlank() && readable(content)) {
        return content.getValue();
      }
    }
    SyndContent description = entry.getDescription();
    String value = description == null ? null : description.getValue();
    return value == null ? "" : value;
  }

  private static boolean readable(SyndContent content) {
    String type = content.getType();
    return type == null
        || type.equals(Content.HTML)
        || type.equals(Content.XHTML)
        || type.equals(Content.TEXT)
        || type.startsWith("text/")
        || type.endsWith("html")
        || type.endsWith("html+xml");
  }
}
