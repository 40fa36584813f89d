package fm.earshot.producers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.CutFile;
import fm.earshot.audio.shelf.Failure;
import fm.earshot.audio.shelf.Review;
import fm.earshot.audio.shelf.Standing;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Finished bulletins, and how they stand, for machines.
final class CutJson {
  private CutJson() {}

  static ObjectNode of(Standing standing) {
    Duration every = standing.newscast().airing().every();
    Instant due = standing.progress().due();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", standing.newscast().name())
        .put("programme", standing.newscast().contents().programme())
        .put("seconds", standing.newscast().contents().length().toSeconds())
        .put("exactly", standing.newscast().contents().exactly())
        .put("every", every == null ? null : every.toString())
        .put("due", due == null ? null : due.toString())
        .put("making", standing.progress().making());
    Failure failure = standing.failure();
    json.set("failure", failure == null ? null : of(failure));
    ArrayNode kept = json.putArray("onAir");
    standing.kept().forEach(cut -> kept.add(of(cut)));
    ArrayNode waiting = json.putArray("waiting");
    standing.waiting().forEach(cut -> waiting.add(of(cut)));
    return json;
  }

  static ObjectNode of(Failure failure) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("why", failure.why())
        .put("at", failure.at().toString());
  }

  static ObjectNode of(Cut cut) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", cut.id())
        .put("made", cut.made().toString())
        .put("expires", cut.expires().toString())
        .put("fileMs", cut.bulletin().target().toMillis())
        .put("lufs", cut.loudness().integrated())
        .put("truePeak", cut.loudness().truePeak())
        .put("told", cut.bulletin().items().size());
    json.set("review", review(cut.review()));
    ArrayNode files = json.putArray("files");
    cut.files().forEach(file -> files.add(file(cut, file)));
    return json;
  }

  private static @Nullable ObjectNode review(@Nullable Review review) {
    return review == null
        ? null
        : JsonNodeFactory.instance
            .objectNode()
            .put("reviewer", review.by())
            .put("at", review.at().toString());
  }

  private static ObjectNode file(Cut cut, CutFile file) {
    String name = cut.id() + "." + file.format().ending();
    return JsonNodeFactory.instance
        .objectNode()
        .put("path", "/bulletins/" + Paths.of(cut.name()) + "/" + name)
        .put("type", file.format().type())
        .put("bytes", file.bytes())
        .put("sha256", file.sha256());
  }
}
