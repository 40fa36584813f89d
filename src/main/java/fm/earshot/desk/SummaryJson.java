package fm.earshot.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.news.Provenance;
import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.summary.Decisions;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Line;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summary;
import fm.earshot.summary.Told;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Summaries for an editor's eyes: what is told now, and all that is kept, each sentence with those
/// of the article that it was made from.
final class SummaryJson {
  private SummaryJson() {}

  static ObjectNode of(Story story, Desk desk) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", story.id().value()).put("version", story.version());
    json.put("language", story.content().language());
    Summary summary = desk.summary(story);
    ObjectNode told = json.putObject("told");
    for (Size size : Size.values()) {
      told.set(Decisions.word(size), told(summary.in(size), Sentences.of(story)));
    }
    ArrayNode kept = json.putArray("kept");
    desk.kept().summaries().of(story.id()).forEach(one -> kept.add(of(one, story)));
    return json;
  }

  private static ObjectNode told(Told told, List<String> article) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    provenance(json, told.provenance());
    lines(json, told.lines(), article);
    return json;
  }

  static ObjectNode of(KeptSummary kept, @Nullable Story story) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    boolean stale = story != null && Decisions.isStale(kept, story);
    json.put("size", Decisions.word(kept.key().size()))
        .put("version", kept.key().version())
        .put("stale", stale)
        .put("language", kept.key().language())
        .put("state", word(kept.state()))
        .put("by", kept.by().who())
        .put("at", kept.by().at().toString());
    provenance(json, kept.provenance());
    lines(json, kept.lines(), stale || story == null ? List.of() : Sentences.of(story));
    ArrayNode doubts = json.putArray("doubts");
    for (Doubt doubt : kept.doubts()) {
      doubts.addObject().put("check", word(doubt.check())).put("words", doubt.words());
    }
    return json;
  }

  private static void provenance(ObjectNode json, Provenance provenance) {
    json.put("wording", word(provenance.wording()))
        .put("digitalSourceType", provenance.wording().digitalSourceType())
        .put("madeBy", provenance.made())
        .put("reviewer", provenance.reviewer());
  }

  private static void lines(ObjectNode json, List<Line> lines, List<String> article) {
    ArrayNode all = json.putArray("lines");
    for (Line line : lines) {
      ArrayNode sources = all.addObject().put("text", line.text()).putArray("sources");
      for (int index : line.sources()) {
        ObjectNode source = sources.addObject().put("sentence", index);
        if (index >= 0 && index < article.size()) {
          source.put("text", article.get(index));
        }
      }
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
