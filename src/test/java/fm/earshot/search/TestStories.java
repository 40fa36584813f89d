package fm.earshot.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Small stories and what was said of them.
final class TestStories {
  private static final Timing NOON = new Timing(Instant.parse("2026-01-12T12:00:00Z"), null, null);

  private TestStories() {}

  static List<Story> all() {
    return in("stories.yaml");
  }

  static List<Story> in(String resource) {
    List<Story> stories = new ArrayList<>();
    try {
      for (JsonNode node : new YAMLMapper().readTree(read(resource))) {
        List<String> paragraphs = new ArrayList<>();
        node.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
        stories.add(
            new Story(
                id(node.get("key").asText()),
                1,
                new Content(
                    new Headline(node.get("headline").asText()),
                    new Dateline(node.get("dateline").asText()),
                    paragraphs,
                    "en"),
                credit(node.get("source").asText()),
                NOON,
                Handling.of(new Section(node.get("section").asText()), Urgency.USUAL)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stories;
  }

  static Story of(String key, String language, String headline, String... paragraphs) {
    return new Story(
        id(key),
        1,
        new Content(new Headline(headline), null, List.of(paragraphs), language),
        credit("Harbour Wire"),
        NOON,
        Handling.of(Section.GENERAL, Urgency.USUAL));
  }

  static StoryId id(String key) {
    return StoryId.of("test", key);
  }

  static List<String> lines(String resource) {
    return read(resource).lines().filter(line -> !line.isBlank()).toList();
  }

  private static Credit credit(String source) {
    return new Credit(source, "test", null, null, Origin.WIRE);
  }

  private static String read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(TestStories.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
