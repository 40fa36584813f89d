package fm.earshot.intake.feed;

import fm.earshot.intake.Dates;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Any feed in XML, read with jsoup: also what ROME refuses (ill-formed XML, a DOCTYPE, elements
/// out of place, CDF). Entities of its own are never expanded.
final class LenientFeed {
  private static final Set<String> ROOTS =
      Set.of("rss", "feed", "rdf", "channel", "rss091", "entry");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private LenientFeed() {}

  static Entry.Feed read(String xml) throws NotAFeedException {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(Nesting.MOST));
    document.outputSettings().prettyPrint(false);
    Element root = root(document);
    if (root == null) {
      throw new NotAFeedException("neither RSS nor Atom nor JSON Feed");
    }
    Element about = about(root);
    boolean atom = Set.of("feed", "entry").contains(local(root));
    List<Entry> entries = new ArrayList<>();
    List<Entry.Gone> gone = new ArrayList<>();
    collect(root, atom, entries, gone);
    return new Entry.Feed(
        text(about, "title"),
        language(root, about),
        link(about),
        by(entries, root),
        gone,
        hubs(about));
  }

  private static @Nullable Element root(Document document) {
    for (Element child : document.children()) {
      if (ROOTS.contains(local(child))) {
        return child;
      }
    }
    return null;
  }

  /// The element that says what the feed is.
  private static Element about(Element root) {
    for (Element child : root.children()) {
      if (local(child).equals("channel")) {
        return child;
      }
    }
    return root;
  }

  /// What stands within an entry is the entry's.
  private static void collect(
      Element at, boolean atom, List<Entry> entries, List<Entry.Gone> gone) {
    if (ENTRIES.contains(local(at)) && !at.tagName().startsWith("media:")) {
      entries.add(new LenientEntry(at, atom).entry());
    } else if (local(at).equals("deleted-entry")) {
      if (!at.attr("ref").isBlank()) {
        gone.add(new Entry.Gone(at.attr("ref").strip(), Dates.parse(at.attr("when"))));
      }
    } else {
      at.children().forEach(child -> collect(child, atom, entries, gone));
    }
  }

  /// An entry that names no author is by the feed's (RFC 4287, 4.1.2).
  private static List<Entry> by(List<Entry> entries, Element root) {
    String author = local(root).equals("feed") ? LenientEntry.author(root) : null;
    return author == null ? entries : entries.stream().map(entry -> entry.by(author)).toList();
  }

  private static @Nullable String text(Element about, String name) {
    for (Element child : about.children()) {
      if (local(child).equals(name) && !child.text().isBlank()) {
        return child.text();
      }
    }
    return null;
  }

  private static @Nullable String language(Element root, Element about) {
    String named = text(about, "language");
    return named != null ? named : root.attr("xml:lang");
  }

  private static @Nullable String link(Element about) {
    for (Element child : about.children()) {
      String at = child.hasAttr("href") ? child.attr("href") : child.text();
      boolean page = child.attr("rel").matches("|alternate");
      if (local(child).equals("link") && page && !at.isBlank()) {
        return resolved(child, at.strip());
      }
    }
    return null;
  }

  /// What `link` elements of the feed itself say of hubs.
  private static Hubs hubs(Element about) {
    List<String> hubs = new ArrayList<>();
    String self = null;
    for (Element child : about.children()) {
      if (local(child).equals("link") && !child.attr("href").isBlank()) {
        List<String> rels = List.of(child.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        String at = resolved(child, child.attr("href").strip());
        if (rels.contains("hub")) {
          hubs.add(at);
        }
        if (rels.contains("self") && self == null) {
          self = at;
        }
      }
    }
    return new Hubs(hubs, self);
  }

  static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  /// An address as seen from where it stands, by the `xml:base` around it.
  static String resolved(Element at, String address) {
    String resolved = address;
    for (Element each = at; each != null; each = each.parent()) {
      if (each.hasAttr("xml:base")) {
        resolved = against(each.attr("xml:base").strip(), resolved);
      }
    }
    return resolved;
  }

  private static String against(String base, String address) {
    try {
      return new URI(base).resolve(address.replace(" ", "%20")).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }
}
