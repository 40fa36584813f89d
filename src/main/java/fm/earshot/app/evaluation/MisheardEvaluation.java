package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fm.earshot.intake.sample.SampleWire;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Dateline;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import fm.earshot.search.StoryIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// How often what was misheard finds its story first, and what is no news finds nothing: on
/// `stories.yaml` beside the sample edition, for each `*heard.tsv` (words, story) and
/// `*nothing.txt` (words).
final class MisheardEvaluation {
  private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");

  private MisheardEvaluation() {}

  static ObjectNode of(Path directory) throws IOException {
    List<Story> stories = stories(directory);
    StoryIndex index = StoryIndex.of(stories);
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    for (String part : List.of("", "aside-")) {
      heard(figures, part, index, stories, lines(directory.resolve(part + "heard.tsv")));
      nothing(figures, part, index, lines(directory.resolve(part + "nothing.txt")));
    }
    return figures.put("stories", stories.size());
  }

  private static void heard(
      ObjectNode figures, String part, StoryIndex index, List<Story> stories, List<String> lines) {
    List<String> missed = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      List<StoryId> found = index.find(fields[0], 1);
      String first = found.isEmpty() ? "nothing" : uri(stories, found.getFirst());
      if (!first.equals(fields[1])) {
        missed.add(fields[0] + " -> " + first + ", not " + fields[1]);
      }
    }
    figures.put(part + "hit_at_1", share(lines.size() - missed.size(), lines.size()));
    figures.put(part + "heard", lines.size());
    missed.forEach(figures.putArray(part + "missed")::add);
  }

  private static void nothing(
      ObjectNode figures, String part, StoryIndex index, List<String> lines) {
    List<String> found = lines.stream().filter(line -> !index.find(line, 1).isEmpty()).toList();
    figures.put(part + "nothing_found", share(lines.size() - found.size(), lines.size()));
    figures.put(part + "nothing", lines.size());
    found.forEach(figures.putArray(part + "found")::add);
  }

  private static double share(int some, int all) {
    return all == 0 ? 1 : (double) some / all;
  }

  private static String uri(List<Story> stories, StoryId id) {
    return stories.stream()
        .filter(story -> story.id().equals(id))
        .map(story -> story.credit().uri())
        .findFirst()
        .orElse("?");
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
  }

  private static List<Story> stories(Path directory) throws IOException {
    List<Story> stories = new ArrayList<>();
    new SampleWire(NOW, ZoneOffset.UTC)
        .read()
        .forEach(item ->
            stories.add(
                new Story(
                    item.id(), 1, item.content(), item.credit(), item.timing(), item.handling())));
    for (JsonNode node : new YAMLMapper().readTree(directory.resolve("stories.yaml").toFile())) {
      stories.add(story(node));
    }
    return stories;
  }

  private static Story story(JsonNode node) {
    String key = node.path("key").asText();
    List<String> paragraphs = new ArrayList<>();
    node.path("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
    return new Story(
        StoryId.of("misheard", key),
        1,
        new Content(
            new Headline(node.path("headline").asText()),
            new Dateline(node.path("dateline").asText()),
            paragraphs,
            "en"),
        new Credit("Harbour Wire", key, null, null, Origin.WIRE),
        new Timing(NOW, null, null),
        Handling.of(Section.GENERAL, Urgency.USUAL));
  }
}
