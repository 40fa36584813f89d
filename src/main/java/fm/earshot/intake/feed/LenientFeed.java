package fm.earshot.intake.feed;

import com.rometools.rome.io.impl.DateParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What ROME refuses (ill-formed XML, a DOCTYPE, elements out of place), read with jsoup: entities
/// of its own are never expanded.
final class LenientFeed {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel", "rss091");

  private LenientFeed() {}

  static Entry.Feed read(String xml) throws NotAFeedException {
    Parser parser = Parser.xmlParser().setMaxDepth(Nesting.MOST);
    Document document = Jsoup.parse(xml, "", parser);
    Element root = root(document);
    if (root == null) {
      throw new NotAFeedException("neither RSS nor Atom nor JSON Feed");
    }
    List<Entry> entries = new ArrayList<>();
    for (Element element : root.stream().toList()) {
      if (Set.of("item", "entry").contains(local(element))) {
        entries.add(new LenientEntry(element).entry());
      }
    }
    return new Entry.Feed(title(root), language(root), entries);
  }

  private static @Nullable Element root(Document document) {
    for (Element child : document.children()) {
      if (ROOTS.contains(local(child))) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable String title(Element root) {
    Element named = root.selectFirst("> title, > channel > title");
    return named == null ? null : named.text();
  }

  private static @Nullable String language(Element root) {
    Element named = root.selectFirst("channel > language");
    return named == null ? root.attr("xml:lang") : named.text();
  }

  static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  /// One item or entry, read by the names of its children.
  private record LenientEntry(Element element) {
    Entry entry() {
      String guid = first("guid", "id");
      String link = link();
      String about = element.attr("rdf:about");
      return new Entry(
          guid == null && !about.equals(link) ? about : guid,
          link,
          or(first("title"), ""),
          body(),
          author(),
          date(),
          categories());
    }

    private String body() {
      String best = first("content:encoded", "encoded", "content");
      return best == null || best.isBlank() ? or(first("description", "summary"), "") : best;
    }

    private @Nullable String link() {
      for (Element child : element.children()) {
        if (local(child).equals("link")) {
          String rel = child.attr("rel");
          String at = child.hasAttr("href") ? child.attr("href") : child.text();
          if (!at.isBlank() && (rel.isEmpty() || rel.equals("alternate"))) {
            return at.strip();
          }
        }
      }
      return null;
    }

    private @Nullable String author() {
      Element author = child("creator", "author");
      Element name = author == null ? null : author.selectFirst("name");
      return name != null ? name.text() : author == null ? null : author.text();
    }

    private @Nullable Instant date() {
      String date = first("updated", "modified", "pubdate", "published", "date", "issued");
      Date parsed = date == null ? null : DateParser.parseDate(date.strip(), Locale.US);
      return parsed == null ? null : parsed.toInstant();
    }

    private List<String> categories() {
      return element.children().stream()
          .filter(child -> Set.of("category", "subject").contains(local(child)))
          .map(child -> child.hasAttr("term") ? child.attr("term") : child.text())
          .toList();
    }

    private @Nullable String first(String... names) {
      Element child = child(names);
      return child == null ? null : child.childrenSize() > 0 ? child.html() : child.wholeText();
    }

    private @Nullable Element child(String... names) {
      for (String name : names) {
        for (Element child : element.children()) {
          boolean same =
              name.indexOf(':') < 0
                  ? local(child).equals(name)
                  : child.tagName().equalsIgnoreCase(name);
          if (same && !child.tagName().startsWith("media:")) {
            return child;
          }
        }
      }
      return null;
    }

    private static String or(@Nullable String text, String otherwise) {
      return text == null ? otherwise : text;
    }
  }
}
