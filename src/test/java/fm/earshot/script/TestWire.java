package fm.earshot.script;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The stories of the test resource `stories.txt`, and others made up on the spot.
public final class TestWire {
  public static final Instant NOON = Instant.parse("2026-10-12T12:00:00Z");
  private static final Pattern STORY = Pattern.compile("(?m)^= ");

  private TestWire() {}

  public static List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (String part : STORY.split(text(), 0)) {
      if (!part.isBlank()) {
        stories.add(parse(part, stories.size()));
      }
    }
    return stories;
  }

  public static Story story(String guid, String section, String headline, String... paragraphs) {
    return story(guid, section, "Harbour Wire", headline, List.of(paragraphs));
  }

  private static Story parse(String part, int number) {
    List<String> lines = part.lines().filter(line -> !line.isBlank()).toList();
    List<String> head = List.of(lines.getFirst().split(" \\| ", -1));
    return story(
        "s" + number, head.get(0), head.get(1), head.get(2), lines.subList(1, lines.size()));
  }

  private static Story story(
      String guid, String section, String source, String headline, List<String> paragraphs) {
    return new Story(
        StoryId.of(source, guid),
        1,
        new Content(new Headline(headline), null, paragraphs, "en"),
        new Credit(source, guid, null, null, Origin.WIRE),
        new Timing(NOON.minusSeconds(600), null, null),
        Handling.of(new Section(section), Urgency.USUAL));
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(TestWire.class.getResourceAsStream("stories.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
