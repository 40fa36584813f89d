package fm.earshot.app.evaluation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// What the entries of a well-formed XML feed ought to give, found with the JDK's own parser, which
/// is another way than the intake goes. Nothing outside of the file is read.
final class FeedReference {
  private static final Set<String> CONTENT = Set.of("encoded", "content");
  private static final Set<String> ABSTRACTS = Set.of("description", "summary");
  private static final Set<String> DATES =
      Set.of("pubDate", "date", "updated", "modified", "published", "issued", "created");
  private static final String HOUSE = "(|.*(Atom|atom|rss|RSS|/elements/|modules/content).*)";

  /// Its name, titles, addresses and moments (any of each will do) and its text; as written,
  /// `plain` where that is not HTML.
  record Expected(
      String name,
      List<String> titles,
      List<String> links,
      Set<Instant> dates,
      String text,
      boolean plain) {}

  private FeedReference() {}

  /// Null where the parser cannot read the file.
  static @Nullable List<Expected> read(Path file) {
    Element root = document(file);
    if (root == null) {
      return null;
    }
    List<Expected> entries = new ArrayList<>();
    for (Element element : under(root)) {
      if (Set.of("item", "entry").contains(element.getLocalName()) && isHouse(element)) {
        entries.add(expected(element));
      }
    }
    return entries;
  }

  private static @Nullable Element document(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
      return builder.parse(file.toFile()).getDocumentElement();
    } catch (SAXException | ParserConfigurationException | IOException e) {
      return null;
    }
  }

  private static Expected expected(Element entry) {
    List<String> titles = new ArrayList<>();
    List<String> links = new ArrayList<>();
    Set<Instant> dates = new HashSet<>();
    for (Element child : children(entry)) {
      String name = child.getLocalName();
      if (name.equals("origLink")) {
        links.add(child.getTextContent());
      }
      if (!isHouse(child)) {
        continue;
      }
      if (name.equals("title")) {
        titles.add(child.getTextContent());
      } else if (name.equals("link") && isAlternate(child)) {
        links.add(child.hasAttribute("href") ? child.getAttribute("href") : child.getTextContent());
      } else if (DATES.contains(name)) {
        dates.addAll(dates(child.getTextContent().strip()));
      }
    }
    Element text = text(entry);
    boolean plain = text != null && text.getAttribute("type").matches("text|text/plain");
    String name = named(entry);
    return new Expected(name, titles, links, dates, text == null ? "" : content(text), plain);
  }

  /// What the feed calls the entry for good, "" if nothing.
  private static String named(Element entry) {
    for (Element child : children(entry)) {
      if (Set.of("id", "guid").contains(child.getLocalName()) && isHouse(child)) {
        return child.getTextContent().strip();
      }
    }
    return "";
  }

  /// A text without what is no part of it.
  private static String content(Element text) {
    StringBuilder content = new StringBuilder();
    for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element)) {
        content.append(child instanceof Text ? child.getTextContent() : "");
      } else if (!Set.of("script", "style", "svg", "math").contains(element.getLocalName())) {
        content.append(content(element));
      }
    }
    return content.toString();
  }

  private static boolean isAlternate(Element link) {
    return link.getAttribute("rel").matches("|alternate");
  }

  /// The whole text, if it can be read, before what is said of it.
  private static @Nullable Element text(Element entry) {
    for (Set<String> names : List.of(CONTENT, ABSTRACTS)) {
      for (Element child : children(entry)) {
        String type = child.getAttribute("type");
        boolean readable = type.matches("|x?html|text|(text/|.*html).*");
        if (names.contains(child.getLocalName())
            && isHouse(child)
            && readable
            && !child.getAttribute("mode").equals("base64")
            && !child.getTextContent().isBlank()) {
          return child;
        }
      }
    }
    return null;
  }

  private static List<Instant> dates(String text) {
    List<Instant> found = new ArrayList<>();
    try {
      found.add(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      try {
        found.add(
            ZonedDateTime.parse(
                    text.replaceFirst("^[A-Za-z]+, *", ""), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant());
      } catch (DateTimeException none) {
        return List.of();
      }
    }
    return found;
  }

  private static boolean isHouse(Element element) {
    return element.getNamespaceURI() == null || element.getNamespaceURI().matches(HOUSE);
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /// What is below, but not what is within an entry.
  private static List<Element> under(Element root) {
    List<Element> all = new ArrayList<>();
    for (Element child : children(root)) {
      all.add(child);
      if (!Set.of("item", "entry").contains(child.getLocalName())) {
        all.addAll(under(child));
      }
    }
    return all;
  }
}
