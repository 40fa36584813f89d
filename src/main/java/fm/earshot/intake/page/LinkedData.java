package fm.earshot.intake.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page's JSON-LD says of its article. Unreadable JSON-LD says nothing.
record LinkedData(String headline, @Nullable String articleBody, @Nullable String author) {
  private static final int DEPTH = 32;
  private static final int SHORTEST_BODY = 200;
  private static final LinkedData NOTHING = new LinkedData("", null, null);
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
    JsonNode author = article.path("author");
    JsonNode first = author.isArray() ? author.path(0) : author;
    String name = first.isTextual() ? first.asText() : first.path("name").asText("");
    return new LinkedData(
        article.path("headline").asText(""),
        body.length() < SHORTEST_BODY ? null : body,
        name.isBlank() ? null : CleanText.line(name));
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
      if (node.has("articleBody") || node.path("@type").asText("").endsWith("Article")) {
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
}
