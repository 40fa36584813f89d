package fm.earshot.producers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Line;
import java.time.Duration;

/// The stories of a bulletin as chapters (JSON Chapters 1.2.0 of the Podcast Namespace), times in
/// seconds.
final class ChaptersJson {
  static final String TYPE = "application/json+chapters";

  private ChaptersJson() {}

  static ObjectNode of(Bulletin bulletin, String title) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("version", "1.2.0").put("title", title);
    ArrayNode chapters = json.putArray("chapters");
    bulletin.items().forEach(item -> chapters.add(chapter(item)));
    return json;
  }

  private static ObjectNode chapter(Line.Item item) {
    ObjectNode chapter = JsonNodeFactory.instance.objectNode();
    chapter
        .put("startTime", seconds(item.span().start()))
        .put("endTime", seconds(item.span().end()))
        .put("title", item.story().story().headline());
    String url = Links.web(item.story().story().credit().url());
    return url == null ? chapter : chapter.put("url", url);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }
}
