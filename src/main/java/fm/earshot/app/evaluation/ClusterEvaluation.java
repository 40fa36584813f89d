package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.edition.SameNews;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import fm.earshot.search.Likeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// BCubed figures of the stories that are held to tell the same news, on `articles.jsonl` with its
/// gold `event`s. The articles may be months old, so time keeps none of them apart.
final class ClusterEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ANY_TIME = Duration.ofDays(36_500);

  private ClusterEvaluation() {}

  static ObjectNode of(Path directory) throws IOException {
    Map<StoryId, String> events = new HashMap<>();
    List<Story> stories = new ArrayList<>();
    for (String line : Files.readAllLines(directory.resolve("articles.jsonl"))) {
      JsonNode article = JSON.readTree(line);
      Story story = story(article);
      stories.add(story);
      events.put(story.id(), article.path("event").asText());
    }
    long start = System.nanoTime();
    List<List<Story>> groups = SameNews.groups(stories, Likeness.of(stories), ANY_TIME);
    long ms = Duration.ofNanos(System.nanoTime() - start).toMillis();
    return figures(groups, events).put("articles", stories.size()).put("ms", ms);
  }

  private static ObjectNode figures(List<List<Story>> groups, Map<StoryId, String> events) {
    double precision = 0;
    double recall = 0;
    for (List<Story> group : groups) {
      for (Story story : group) {
        String event = Objects.requireNonNull(events.get(story.id()));
        double both = group.stream().filter(s -> event.equals(events.get(s.id()))).count();
        precision += both / group.size();
        recall += both / events.values().stream().filter(event::equals).count();
      }
    }
    precision /= events.size();
    recall /= events.size();
    return JsonNodeFactory.instance
        .objectNode()
        .put("precision", precision)
        .put("recall", recall)
        .put("f1", 2 * precision * recall / (precision + recall))
        .put("clusters", groups.size());
  }

  private static Story story(JsonNode article) {
    List<String> paragraphs = new ArrayList<>();
    if (article.path("lead").isTextual()) {
      paragraphs.add(article.path("lead").asText());
    }
    Arrays.stream(article.path("text").asText().split("\n"))
        .filter(paragraph -> !paragraph.isBlank())
        .forEach(paragraphs::add);
    String id = article.path("id").asText();
    return new Story(
        StoryId.of("clusters", id),
        1,
        new Content(new Headline(article.path("title").asText()), null, paragraphs, "en"),
        new Credit(article.path("source").asText(), id, null, null, Origin.WIRE),
        new Timing(
            LocalDateTime.parse(article.path("published").asText()).toInstant(ZoneOffset.UTC),
            null,
            null),
        Handling.of(Section.GENERAL, Urgency.USUAL));
  }
}
