package fm.earshot.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.edition.Pin;
import fm.earshot.news.StoryId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an editor asks for with a pin: `{"rank": 1, "until": …, "programmes": […]}`, all but the
/// rank as they like.
final class PinJson {
  private static final int MOST_PROGRAMMES = 100;
  private static final int LONGEST_NAME = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private PinJson() {}

  static Pin read(byte[] body, StoryId story, Instant now) throws Wrong {
    JsonNode wish;
    try {
      wish = JSON.readTree(body);
    } catch (IOException e) {
      throw new Wrong("say where, as {\"rank\": 1}", "");
    }
    JsonNode rank = wish.path("rank");
    if (!rank.isInt() || rank.intValue() < 1 || rank.intValue() > Pin.LAST) {
      throw new Wrong("rank must be 1 to " + Pin.LAST, "/rank");
    }
    return new Pin(story, rank.intValue(), until(wish.path("until"), now), programmes(wish));
  }

  private static @Nullable Instant until(JsonNode until, Instant now) throws Wrong {
    if (until.isMissingNode() || until.isNull()) {
      return null;
    }
    try {
      Instant moment = OffsetDateTime.parse(until.asText()).toInstant();
      if (moment.isAfter(now)) {
        return moment;
      }
    } catch (DateTimeException e) {
      throw new Wrong("until must be a time such as 2026-03-10T18:00:00Z", "/until");
    }
    throw new Wrong("until must be in the future", "/until");
  }

  private static Set<String> programmes(JsonNode wish) throws Wrong {
    JsonNode names = wish.path("programmes");
    Set<String> programmes = new HashSet<>();
    if (!(names.isMissingNode() || names.isArray()) || names.size() > MOST_PROGRAMMES) {
      throw new Wrong("programmes must be a list of names", "/programmes");
    }
    for (JsonNode name : names) {
      String text = name.asText().strip();
      if (!name.isTextual()
          || text.isEmpty()
          || text.length() > LONGEST_NAME
          || text.contains("\n")) {
        throw new Wrong("programmes must be a list of names", "/programmes");
      }
      programmes.add(text);
    }
    return programmes;
  }
}
