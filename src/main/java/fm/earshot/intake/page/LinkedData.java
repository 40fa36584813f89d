package fm.earshot.intake.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's JSON-LD says of its article. Unreadable JSON-LD says nothing. `free` is false
/// where it says that the text is for subscribers.
record LinkedData(
    String headline,
    @Nullable String articleBody,
    List<String> authors,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String language,
    boolean free) {
  private static final int DEPTH = 32;
  private static final int SHORTEST_BODY = 200;
  private static final int MOST_AUTHORS = 4;
  private static final Pattern ARTICLE = Pattern.compile(".*(Article|Posting|Report)");
  private static final LinkedData NOTHING =
      new LinkedData("", null, List.of(), null, null, null, true);
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
              .build());

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode article = article(script.data());
      if (article != null) {
        return of(article);
      }
    }
    return NOTHING;
  }

  private static LinkedData of(JsonNode article) {
    String body = article.path("articleBody").asText("");
    return new LinkedData(
        article.path("headline").asText(""),
        body.length() < SHORTEST_BODY ? null : body,
        authors(article.path("author")),
        text(article.path("datePublished")),
        text(article.path("dateModified")),
        text(article.path("inLanguage")),
        !article.path("isAccessibleForFree").asText("true").equalsIgnoreCase("false"));
  }

  /// The authors' names, as one byline.
  private static List<String> authors(JsonNode author) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : author.isArray() ? author : List.of(author)) {
      JsonNode name = each.isTextual() ? each : each.path("name");
      String line = CleanText.line(name.isArray() ? name.path(0).asText("") : name.asText(""));
      if (!line.isEmpty() && !names.contains(line) && names.size() < MOST_AUTHORS) {
        names.add(line);
      }
    }
    if (names.size() < 2) {
      return List.copyOf(names);
    }
    String last = names.removeLast();
    return List.of(String.join(", ", names) + " and " + last);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
  }

  private static @Nullable JsonNode article(String json) {
    ArrayDeque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return null;
    }
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.has("articleBody") || isArticle(node.path("@type"))) {
        return node;
      }
      node.forEach(child -> {
        if (child.isContainerNode()) {
          open.add(child);
        }
      });
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
    }
    return type.isTextual() && ARTICLE.matcher(type.asText()).matches();
  }
}
