package fm.earshot.intake.feed;

import fm.earshot.intake.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// One item or entry, read by the local names of its children: a feed's own elements first, then
/// Dublin Core's, then those that describe media.
record LenientEntry(Element element, boolean atom) {
  private static final List<String> BODIES =
      List.of("encoded", "content", "body", "fulltext", "description", "summary", "abstract");
  private static final List<String> DATES =
      List.of(
          "updated", "modified", "lastmod", "pubdate", "published", "date", "issued", "created");
  private static final List<String> LAST = List.of("media", "itunes", "googleplay", "yt", "thr");
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:p|br|div|a|b|i|em|strong|img|ul|ol|li|span|h[1-6])\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern READABLE = Pattern.compile("|x?html|text|(?:text/|.*html).*");

  Entry entry() {
    String guid = text("guid", "id");
    String link = link();
    String about = element.attr("rdf:about");
    return new Entry(
        guid == null && !about.equals(link) ? about : guid,
        link,
        html(List.of("title")),
        html(BODIES),
        author(element),
        date(),
        categories(),
        language());
  }

  /// The first of the names that has something to read, as HTML; "" if none has.
  private String html(List<String> names) {
    for (int rank = 0; rank <= 2; rank++) {
      for (String name : names) {
        for (Element child : element.children()) {
          if (rank(child) == rank && LenientFeed.local(child).equals(name)) {
            String html = html(child);
            if (!html.isBlank()) {
              return html;
            }
          }
        }
      }
    }
    return "";
  }

  private String html(Element child) {
    String type = child.attr("type").toLowerCase(Locale.ROOT).strip();
    String mode = child.attr("mode");
    if (!READABLE.matcher(type).matches() || mode.equals("base64")) {
      return "";
    }
    if (child.childrenSize() > 0) {
      return RomeFeed.withoutCdata(child.html());
    }
    String text = child.wholeText();
    boolean plain =
        type.equals("text")
            || type.equals("text/plain")
            || (type.isEmpty() && isPlain(child, text));
    return plain && !mode.equals("escaped") ? Entities.escape(text).replace("\n", "<br>\n") : text;
  }

  /// An Atom text that names no type is plain, and so is what is said of media; but what looks like
  /// a marked-up text is one.
  private boolean isPlain(Element child, String text) {
    boolean title = LenientFeed.local(child).equals("title");
    boolean own = atom && child.tagName().indexOf(':') < 0;
    return (own && title) || ((own || rank(child) == 2) && !MARKUP.matcher(text).find());
  }

  private @Nullable String link() {
    String link = null;
    for (Element child : element.children()) {
      String address = address(child);
      if (address != null) {
        boolean best = LenientFeed.local(child).equals("origlink");
        link = link == null || best ? LenientFeed.resolved(child, address) : link;
      }
    }
    return link != null ? link : otherLink();
  }

  private static @Nullable String address(Element child) {
    String name = LenientFeed.local(child);
    if (!name.equals("link") && !name.equals("origlink")) {
      return null;
    }
    String rel = child.attr("rel");
    String at = child.hasAttr("href") ? child.attr("href") : child.text();
    boolean page = child.attr("type").isEmpty() || child.attr("type").contains("html");
    return at.isBlank() || !(rel.isEmpty() || rel.equals("alternate")) || !page ? null : at.strip();
  }

  /// Where an entry without a link can be opened: by its own name, or by what it carries.
  private @Nullable String otherLink() {
    List<String> others = new ArrayList<>();
    others.add(element.attr("href"));
    others.add(element.attr("HREF"));
    for (Element child : element.children()) {
      switch (LenientFeed.local(child)) {
        case "guid" -> others.add(child.attr("isPermaLink").equals("false") ? "" : child.text());
        case "a" -> others.add(child.attr(child.hasAttr("HREF") ? "HREF" : "href"));
        case "link" -> others.add(child.attr("rel").equals("alternate") ? child.attr("href") : "");
        default -> {}
      }
    }
    others.add(element.attr("rdf:about"));
    for (Element child : element.children()) {
      switch (LenientFeed.local(child)) {
        case "player", "enclosure" -> others.add(child.attr("url"));
        case "link" -> others.add(child.attr("rel").equals("enclosure") ? child.attr("href") : "");
        default -> {}
      }
    }
    return others.stream()
        .map(String::strip)
        .filter(other -> other.matches("(?i)https?://\\S+"))
        .findFirst()
        .orElse(null);
  }

  /// The names of whom an entry or a feed is by.
  static @Nullable String author(Element of) {
    for (int rank = 0; rank <= 2; rank++) {
      List<String> names = new ArrayList<>();
      for (Element child : of.children()) {
        String local = LenientFeed.local(child);
        boolean author = local.equals("creator") || local.equals("author");
        boolean credit = local.equals("credit") && child.attr("role").equals("author");
        if ((author || credit)
            && Math.max(0, rank(child) - (local.equals("creator") ? 1 : 0)) == rank) {
          Element name =
              child.children().stream()
                  .filter(each -> LenientFeed.local(each).equals("name"))
                  .findFirst()
                  .orElse(null);
          String text = name != null ? name.text() : child.childrenSize() > 0 ? "" : child.text();
          names.add(text.strip());
        }
      }
      names.removeIf(String::isEmpty);
      if (!names.isEmpty()) {
        return String.join(", ", names.stream().distinct().toList());
      }
    }
    return null;
  }

  private @Nullable Instant date() {
    for (int rank = 0; rank <= 2; rank++) {
      for (String name : DATES) {
        for (Element child : element.children()) {
          if (rank(child) == rank && LenientFeed.local(child).equals(name)) {
            Instant date = Dates.parse(child.text());
            if (date != null) {
              return date;
            }
          }
        }
      }
    }
    String changed = element.attr(element.hasAttr("LASTMOD") ? "LASTMOD" : "lastmod");
    return Dates.parse(changed);
  }

  private List<String> categories() {
    return element.children().stream()
        .filter(child -> List.of("category", "subject").contains(LenientFeed.local(child)))
        .map(child -> child.hasAttr("term") ? child.attr("term") : child.text())
        .filter(name -> !name.isBlank())
        .toList();
  }

  private @Nullable String language() {
    String named = text("language");
    return named != null || !element.hasAttr("xml:lang") ? named : element.attr("xml:lang");
  }

  private @Nullable String text(String... names) {
    for (String name : names) {
      for (Element child : element.children()) {
        if (LenientFeed.local(child).equals(name) && rank(child) < 2 && !child.text().isBlank()) {
          return child.text().strip();
        }
      }
    }
    return null;
  }

  private static int rank(Element child) {
    String name = child.tagName().toLowerCase(Locale.ROOT);
    String prefix = name.indexOf(':') < 0 ? "" : name.substring(0, name.indexOf(':'));
    return LAST.contains(prefix) ? 2 : prefix.startsWith("dc") ? 1 : 0;
  }
}
