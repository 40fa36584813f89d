package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.intake.Item;
import fm.earshot.intake.Sender;
import fm.earshot.intake.newsml.Newsml;
import fm.earshot.intake.newsml.NewsmlException;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// How NewsML-G2 documents are read, of a directory with `examples/*.xml`: each field of each news
/// item and package that has words against what stands in the document by the JDK's own parser.
final class NewsmlEvaluation {
  private static final Sender DESK = new Sender("desk", Origin.DESK);
  private static final String IPTC = "http://iptc.org/std/nar/2006-10-01/";

  private final TreeMap<String, String> wrong = new TreeMap<>();
  private int documents;
  private int news;
  private int read;
  private int refused;
  private int fields;
  private int right;

  private NewsmlEvaluation() {}

  static ObjectNode of(Path directory) throws IOException {
    NewsmlEvaluation evaluation = new NewsmlEvaluation();
    try (Stream<Path> files = Files.list(directory.resolve("examples"))) {
      for (Path file : files.sorted().toList()) {
        evaluation.read(file);
      }
    }
    return evaluation.figures();
  }

  private void read(Path file) throws IOException {
    documents++;
    String name = file.getFileName().toString();
    Element root = document(file).getDocumentElement();
    List<Element> expected =
        Stream.of("newsItem", "packageItem").flatMap(kind -> named(root, kind)).toList();
    news += expected.size();
    try {
      List<Item> items = Newsml.read(Files.readAllBytes(file), DESK, Instant.EPOCH);
      for (Element each : expected) {
        compare(name, each, items);
      }
    } catch (NewsmlException e) {
      refused++;
      if (!expected.isEmpty()) {
        wrong.put(name, "refused: " + e.getMessage());
      }
    } catch (RuntimeException e) {
      wrong.put(name, "EXCEPTION " + e);
    }
  }

  private void compare(String file, Element news, List<Item> items) {
    Item item =
        items.stream()
            .filter(each -> each.credit().uri().equals(news.getAttribute("guid")))
            .findFirst()
            .orElse(null);
    if (item == null) {
      wrong.put(file, "no item");
      return;
    }
    read++;
    same(file, "version", news.getAttribute("version"), item.handling().wireVersion());
    same(file, "headline", text(news, "headline"), item.content().headline().text());
    same(file, "slugline", text(news, "slugline"), slug(item));
    same(file, "urgency", text(news, "urgency"), "" + item.handling().urgency().value());
    same(file, "edNote", text(news, "edNote"), item.handling().edNote());
    same(file, "usageTerms", text(news, "usageTerms"), item.credit().usageTerms());
    boolean told = !text(news, "headline").isBlank() || !item.content().paragraphs().isEmpty();
    same(
        file,
        "status",
        told ? status(news) : PubStatus.WITHHELD.name(),
        item.handling().status().name());
    same(file, "created", moment(text(news, "versionCreated")), moment(item));
    var embargo = item.timing().embargo();
    String until = embargo == null ? null : embargo.until().toString();
    same(file, "embargoed", moment(text(news, "embargoed")), until);
    same(file, "language", language(news), item.content().language());
    body(file, news, item);
  }

  private static @Nullable String slug(Item item) {
    return item.handling().slug() == null ? null : item.handling().slug().text();
  }

  private static String moment(Item item) {
    return item.timing().versionCreated().toString();
  }

  /// Every paragraph of the text is in the story.
  private void body(String file, Element news, Item item) {
    String said = letters(String.join(" ", item.content().paragraphs()));
    for (Element content : named(news, "inlineXML").toList()) {
      for (Element p : named(content, "p").toList()) {
        boolean head = "abstract".equals(p.getParentNode().getNodeName());
        if (!head) {
          same(file, "body", "true", "" + said.contains(letters(p.getTextContent())));
        }
      }
    }
  }

  /// An empty field that is not there is right whatever we make of it.
  private void same(String file, String field, String written, @Nullable String got) {
    if (written.isBlank()) {
      return;
    }
    fields++;
    boolean same = letters(written).equals(letters(Objects.requireNonNullElse(got, "")));
    right += same ? 1 : 0;
    if (!same) {
      wrong.merge(file, field + ": " + got, (all, more) -> all + "; " + more);
    }
  }

  private static String status(Element news) {
    return named(news, "pubStatus")
        .findFirst()
        .map(status -> status.getAttribute("qcode").replaceFirst(".*:", ""))
        .map(code -> code.toUpperCase(Locale.ROOT))
        .orElse(PubStatus.USABLE.name());
  }

  private static String language(Element news) {
    return named(news, "language")
        .filter(each -> each.getParentNode().getNodeName().equals("contentMeta"))
        .findFirst()
        .map(tag -> tag.getAttribute("tag"))
        .orElse(news.getAttribute("xml:lang"));
  }

  private static String moment(String written) {
    try {
      return OffsetDateTime.parse(written.strip()).toInstant().toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  /// The first of this name that is in the item's or the content's own metadata.
  private static String text(Element news, String name) {
    return named(news, name)
        .filter(each ->
            List.of("itemMeta", "contentMeta", "rightsInfo")
                .contains(each.getParentNode().getNodeName()))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  private static Stream<Element> named(Element root, String name) {
    NodeList all = root.getElementsByTagNameNS("*", name);
    Element[] found = new Element[all.getLength()];
    Arrays.setAll(found, i -> (Element) all.item(i));
    boolean self = root.getLocalName().equals(name) && IPTC.equals(root.getNamespaceURI());
    return Stream.concat(self ? Stream.of(root) : Stream.of(), Arrays.stream(found));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Document document(Path file) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + " is not well-formed", e);
    }
  }

  private ObjectNode figures() {
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    figures.put("documents", documents).put("news", news).put("read", read);
    figures.put("refused_documents", refused).put("fields", fields).put("right", right);
    wrong.forEach(figures.putObject("wrong")::put);
    return figures;
  }
}
