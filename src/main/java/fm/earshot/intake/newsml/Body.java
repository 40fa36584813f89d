package fm.earshot.intake.newsml;

import fm.earshot.intake.page.HtmlText;
import fm.earshot.intake.page.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a news item: its NITF, XHTML or plain text, else what describes it. `headline` and
/// `byline` are those that the text itself carries, "" if none.
record Body(List<String> paragraphs, String headline, String byline) {
  private static final Set<String> DROPPED =
      Set.of(
          "media",
          "media-caption",
          "media-producer",
          "note",
          "head",
          "script",
          "style",
          "body.end",
          "body.head",
          "table",
          "nitf-table",
          "tagline",
          "svg",
          "object");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "div",
          "bq",
          "blockquote",
          "section",
          "article",
          "block",
          "body.content",
          "credit",
          "pre",
          "br",
          "event");

  static Body of(Xml item) {
    for (Xml set : item.all("contentSet")) {
      for (Xml content : set.children()) {
        List<String> paragraphs = paragraphs(content);
        if (!paragraphs.isEmpty()) {
          return new Body(paragraphs, title(content), line(content, "byline"));
        }
      }
    }
    Xml inline = item.first("contentSet", "inlineXML");
    String headline = inline == null ? "" : title(inline);
    return new Body(described(item), headline, "");
  }

  private static List<String> paragraphs(Xml content) {
    String type = content.attribute("contenttype");
    return switch (content.name()) {
      case "inlineXML" -> HtmlText.paragraphs(html(story(content)));
      case "inlineData" -> data(content, type);
      default -> List.of();
    };
  }

  /// Text that stands in the document as it is; base64 and other encodings are not read.
  private static List<String> data(Xml content, String type) {
    if (!content.attribute("encoding").isEmpty() || !type.matches("|text/.*|.*html.*")) {
      return List.of();
    }
    String text = content.raw();
    return type.contains("html") ? HtmlText.paragraphs(text) : PageText.paragraphsOf(text);
  }

  private static Xml story(Xml content) {
    Xml nitf = content.within("body.content");
    Xml page = nitf == null ? content.within("body") : nitf;
    return page == null ? content : page;
  }

  private static String title(Xml content) {
    for (String name : List.of("hl1", "hedline")) {
      String line = line(content, name);
      if (!line.isEmpty()) {
        return line;
      }
    }
    return "";
  }

  private static String line(Xml content, String name) {
    Xml found = content.within(name);
    return found == null ? "" : found.text();
  }

  /// The abstract, summary or caption; of a package what it holds.
  private static List<String> described(Xml item) {
    List<Xml> found = new ArrayList<>(item.all("contentMeta", "description"));
    for (Xml reference : item.all("groupSet", "group", "itemRef")) {
      found.addAll(reference.all("title"));
      found.addAll(reference.all("description"));
    }
    return found.stream().map(Xml::text).filter(text -> !text.isEmpty()).toList();
  }

  /// An element as HTML: what NITF and others put around words within a line is left out.
  private static String html(Xml element) {
    StringBuilder html = new StringBuilder();
    html(element, html);
    return html.toString();
  }

  private static void html(Xml element, StringBuilder html) {
    @Nullable String block = block(element.name());
    html.append(block == null ? "" : "<" + block + ">");
    for (Object each : element.content()) {
      if (!(each instanceof Xml child)) {
        html.append(escaped(String.valueOf(each)));
      } else if (!DROPPED.contains(child.name())) {
        html(child, html);
      }
    }
    html.append(block == null ? "" : "</" + block + ">");
  }

  private static @Nullable String block(String name) {
    return name.equals("hl2")
        ? "h2"
        : BLOCKS.contains(name) ? name.equals("p") ? "p" : "div" : null;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
