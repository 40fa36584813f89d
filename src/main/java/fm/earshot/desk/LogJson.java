package fm.earshot.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.intake.ChangeLog;
import fm.earshot.news.LogEntry;
import fm.earshot.news.StoryId;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The log as it is asked for: from a number on the oldest first, else the newest first.
final class LogJson {
  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private LogJson() {}

  /// Null for a query that asks for no number where one is due.
  static @Nullable ObjectNode of(ChangeLog log, @Nullable StoryId story, Context call) {
    Long after = number(call.queryParam("after"), -1);
    Long before = number(call.queryParam("before"), Long.MAX_VALUE);
    Long limit = number(call.queryParam("limit"), USUAL);
    if (after == null || before == null || limit == null || limit < 1) {
      return null;
    }
    int most = (int) Math.min(limit, MOST);
    List<LogEntry> entries =
        after >= 0 ? log.after(after, story, most) : log.before(before, story, most);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    var list = json.putArray("entries");
    entries.forEach(entry -> list.add(entry(entry)));
    return json;
  }

  private static ObjectNode entry(LogEntry entry) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("number", entry.number())
        .put("at", entry.by().at().toString())
        .put("who", entry.by().who())
        .put("what", entry.change().verb().word())
        .put("story", entry.story().value())
        .put("version", entry.version())
        .put("note", entry.change().note());
  }

  private static @Nullable Long number(@Nullable String written, long otherwise) {
    if (written == null) {
      return otherwise;
    }
    return written.matches("\\d{1,18}") ? Long.valueOf(written) : null;
  }
}
