package fm.earshot.producers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.news.Story;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/// The flash briefing as Amazon reads it: at most five text items of `top`, newest first, none
/// older than seven days, each under 4,500 characters (Alexa Flash Briefing Skill API, JSON
/// format).
final class FlashFeed {
  static final int MOST_ITEMS = 5;
  static final int LONGEST_TEXT = 4_499;
  private static final Duration OLDEST = Duration.ofDays(7);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'.0Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final ObjectMapper JSON = new ObjectMapper();

  private FlashFeed() {}

  static ArrayNode of(Script script, Instant now) {
    ArrayNode items = JSON.createArrayNode();
    newest(script, now).forEach(story -> items.add(item(story)));
    return items;
  }

  private static List<StoryScript> newest(Script script, Instant now) {
    return script.rundown(fm.earshot.edition.Programme.TOP).stream()
        .map(script.stories()::get)
        .filter(story -> created(story).plus(OLDEST).isAfter(now))
        .limit(MOST_ITEMS)
        .sorted(Comparator.comparing(FlashFeed::created).reversed())
        .toList();
  }

  private static Instant created(StoryScript story) {
    return story.story().timing().versionCreated();
  }

  private static ObjectNode item(StoryScript script) {
    Story story = script.story();
    String version = story.id() + "/" + story.version();
    String text =
        script.level(fm.earshot.news.Level.SUMMARY).stream()
            .map(cue -> cue.text())
            .collect(Collectors.joining(" "));
    ObjectNode item = JSON.createObjectNode();
    item.put("uid", "urn:uuid:" + UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8)));
    item.put("updateDate", DATE.format(created(script)));
    item.put("titleText", story.headline());
    item.put("mainText", text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    String url = story.credit().url();
    if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
      item.put("redirectionUrl", url);
    }
    return item;
  }
}
