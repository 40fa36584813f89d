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
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Well-formed RSS and Atom, read with ROME. No DOCTYPE is let through, so no entity is expanded
/// and nothing fetched.
final class RomeFeed {
  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

  private RomeFeed() {}

  static Entry.Feed read(String xml) throws NotAFeedException {
    SyndFeedInput input = new SyndFeedInput(false, Locale.US);
    input.setAllowDoctypes(false);
    input.setPreserveWireFeed(true);
    try {
      SyndFeed feed = input.build(new StringReader(xml));
      return new Entry.Feed(
          feed.getTitle(),
          feed.getLanguage(),
          feed.getLink(),
          feed.getEntries().stream().map(RomeFeed::entry).toList(),
          List.of(),
          Hubs.NONE);
    } catch (FeedException | IllegalArgumentException e) {
      throw new NotAFeedException(Objects.requireNonNullElse(e.getMessage(), "unreadable"));
    }
  }

  private static Entry entry(SyndEntry entry) {
    Date date = entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate();
    return new Entry(
        guid(entry),
        entry.getLink(),
        title(entry),
        body(entry),
        entry.getAuthor(),
        date == null ? null : date.toInstant(),
        entry.getCategories().stream().map(SyndCategory::getName).filter(Objects::nonNull).toList(),
        null);
  }

  private static @Nullable String guid(SyndEntry entry) {
    if (entry.getWireEntry() instanceof Item item) {
      Guid guid = item.getGuid();
      String uri = Objects.equals(item.getUri(), item.getLink()) ? null : item.getUri();
      return guid == null ? uri : guid.getValue();
    }
    return entry.getUri();
  }

  private static String body(SyndEntry entry) {
    for (SyndContent content : entry.getContents()) {
      if (content.getValue() != null && !content.getValue().isBlank() && readable(content)) {
        return html(content);
      }
    }
    SyndContent description = entry.getDescription();
    return description == null || description.getValue() == null ? "" : html(description);
  }

  /// An Atom title that names no type is plain text.
  private static String title(SyndEntry entry) {
    SyndContent title = entry.getTitleEx();
    if (title == null || title.getValue() == null) {
      return "";
    }
    boolean atom =
        entry.getWireEntry() instanceof com.rometools.rome.feed.atom.Entry
            && title.getType() == null;
    return atom ? Entities.escape(title.getValue()) : html(title);
  }

  /// A content as HTML. RSS says no type and means HTML; Atom's `text` is just that.
  private static String html(SyndContent content) {
    String type = content.getType();
    if (Content.TEXT.equals(type) || "text/plain".equals(type)) {
      return Entities.escape(content.getValue()).replace("\n", "<br>\n");
    }
    return Content.XHTML.equals(type) ? withoutCdata(content.getValue()) : content.getValue();
  }

  /// XML as HTML, which knows no CDATA.
  static String withoutCdata(String xml) {
    return xml.indexOf("<![CDATA[") < 0
        ? xml
        : CDATA.matcher(xml).replaceAll(cdata -> escaped(cdata.group(1)));
  }

  private static String escaped(String text) {
    return Matcher.quoteReplacement(Entities.escape(text));
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
