package fm.earshot.producers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fm.earshot.edition.Programme;
import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The flash briefing as Amazon reads it: the first five stories of `top` as text, newest first,
/// none older than seven days (Alexa Flash Briefing Skill API, JSON format; [FlashRss] is the
/// other).
final class FlashFeed {
  static final int MOST_ITEMS = 5;
  static final Duration OLDEST = Duration.ofDays(7);

  private FlashFeed() {}

  static ArrayNode json(List<FlashItem> items, Notices notices) {
    return json(items, notices, null);
  }

  /// Its items in our own voice, where there is `audio`.
  static ArrayNode json(List<FlashItem> items, Notices notices, @Nullable FlashAudio audio) {
    ArrayNode feed = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> feed.add(item.json(notices, audio)));
    return feed;
  }

  /// None where there is no story young enough.
  static List<FlashItem> newest(Script script, Instant now) {
    return script.rundown(Programme.TOP).stream()
        .map(script::story)
        .filter(Objects::nonNull)
        .map(story -> FlashItem.of(story, script.built()))
        .filter(item -> item.updated().plus(OLDEST).isAfter(now))
        .limit(MOST_ITEMS)
        .sorted(Comparator.comparing(FlashItem::updated).reversed())
        .toList();
  }
}
