package fm.earshot.intake.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.intake.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
final class JsonFeed {
  private static final int DEPTH = 50;
  private static final int LONGEST_STRING = 2_000_000;
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEPTH)
                      .maxStringLength(LONGEST_STRING)
                      .build())
              .build());

  private JsonFeed() {}

  /// Whether a JSON object is a feed rather than an item of its own, which has a `uri`.
  static boolean is(String json) throws NotAFeedException {
    JsonNode root = parse(json);
    return root.has("items") || !root.path("uri").isTextual();
  }

  static Entry.Feed read(String json) throws NotAFeedException {
    JsonNode feed = parse(json);
    if (!feed.path("items").isArray()) {
      throw new NotAFeedException("/items: a JSON Feed has a list of items");
    }
    List<Entry> entries = new ArrayList<>();
    feed.path("items").forEach(item -> entries.add(entry(item, feed)));
    String title = text(feed, "title");
    String escaped = title == null ? null : Entities.escape(title);
    return new Entry.Feed(
        escaped,
        text(feed, "language"),
        text(feed, "home_page_url"),
        entries,
        List.of(),
        hubs(feed));
  }

  private static Hubs hubs(JsonNode feed) {
    List<String> hubs = new ArrayList<>();
    for (JsonNode hub : feed.path("hubs")) {
      String type = or(text(hub, "type"), "");
      if (type.equalsIgnoreCase("WebSub") || type.equalsIgnoreCase("PubSubHubbub")) {
        hubs.add(or(text(hub, "url"), ""));
      }
    }
    return new Hubs(hubs, text(feed, "feed_url"));
  }

  private static JsonNode parse(String json) throws NotAFeedException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new NotAFeedException("no JSON, or beyond what is taken" + where);
    }
  }

  private static Entry entry(JsonNode item, JsonNode feed) {
    List<String> tags = new ArrayList<>();
    item.path("tags").forEach(tag -> tags.add(tag.asText("")));
    String link = text(item, "url");
    String title = text(item, "title");
    return new Entry(
        text(item, "id"),
        link == null ? text(item, "external_url") : link,
        title == null ? "" : Entities.escape(title),
        body(item),
        author(item.has("authors") || item.has("author") ? item : feed),
        date(item),
        tags,
        text(item, "language"));
  }

  private static String body(JsonNode item) {
    String html = text(item, "content_html");
    if (html != null && !html.isBlank()) {
      return html;
    }
    String plain = text(item, "content_text");
    String body = plain == null || plain.isBlank() ? text(item, "summary") : plain;
    return body == null ? "" : Entities.escape(body).replace("\n", "<p>");
  }

  private static @Nullable String author(JsonNode of) {
    List<String> names = new ArrayList<>();
    of.path("authors").forEach(author -> names.add(or(text(author, "name"), "")));
    names.add(or(text(of.path("author"), "name"), ""));
    names.removeIf(String::isBlank);
    return names.isEmpty() ? null : String.join(", ", names.stream().distinct().toList());
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private static @Nullable Instant date(JsonNode item) {
    Instant modified = Dates.parse(text(item, "date_modified"));
    return modified == null ? Dates.parse(text(item, "date_published")) : modified;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() || value.isNumber() ? value.asText() : null;
  }
}
