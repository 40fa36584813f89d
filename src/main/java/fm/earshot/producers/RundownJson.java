package fm.earshot.producers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Line;
import fm.earshot.audio.shelf.Failure;
import fm.earshot.news.Provenance;
import fm.earshot.news.Story;
import fm.earshot.script.Cue;
import org.jspecify.annotations.Nullable;

/// A rundown for machines. Times are `mm:ss.t` for eyes and `ms` for programs.
final class RundownJson {
  private RundownJson() {}

  static ObjectNode of(Rundown rundown) {
    Bulletin bulletin = rundown.bulletin();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("programme", bulletin.programme())
        .put("language", bulletin.language())
        .put("asOf", rundown.asOf().toString())
        .put("disclosure", rundown.disclosure())
        .put("target", Clock.minutes(bulletin.target()))
        .put("targetMs", bulletin.target().toMillis())
        .put("length", Clock.minutes(bulletin.length()))
        .put("lengthMs", bulletin.length().toMillis())
        .put("timing", rundown.aired() == null ? "estimated" : "measured");
    aired(json, rundown.aired());
    ArrayNode lines = json.putArray("lines");
    bulletin.lines().forEach(line -> lines.add(line(line)));
    return json;
  }

  private static void aired(ObjectNode json, @Nullable Aired aired) {
    if (aired != null) {
      json.setAll(CutJson.of(aired.cut()));
      json.put("reviewer", aired.cut().reviewer());
      Failure failure = aired.failure();
      json.set("failure", failure == null ? null : CutJson.of(failure));
    }
  }

  private static ObjectNode line(Line line) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (line) {
      case Line.Frame frame -> json.put("kind", Kinds.of(frame.part()));
      case Line.Item item -> item(json.put("kind", "story"), item);
    }
    json.put("start", Clock.minutes(line.span().start()))
        .put("startMs", line.span().start().toMillis())
        .put("end", Clock.minutes(line.span().end()))
        .put("lengthMs", line.span().length().toMillis())
        .put("inCue", line.inCue())
        .put("outCue", line.outCue());
    ArrayNode script = json.putArray("script");
    line.cues().stream().map(Cue::text).forEach(script::add);
    return json;
  }

  private static void item(ObjectNode json, Line.Item item) {
    Story story = item.story().story();
    Provenance from = item.story().provenance(item.level());
    json.put("number", item.pick().number())
        .put("id", story.id().value())
        .put("version", story.version())
        .put("headline", story.headline())
        .put("level", Kinds.of(item.level()))
        .put("shortened", item.shortened())
        .put("words", Kinds.of(from.wording()))
        .put("digitalSourceType", from.wording().digitalSourceType())
        .put("summaryBy", from.made())
        .put("reviewer", from.reviewer())
        .put("source", story.credit().source())
        .put("byline", story.credit().byline())
        .put("url", story.credit().url())
        .put("versionCreated", story.timing().versionCreated().toString())
        .put("reason", item.pick().reason());
    ArrayNode also = json.putArray("alsoReportedBy");
    item.pick().alsoReportedBy().forEach(also::add);
  }
}
