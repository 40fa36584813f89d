package fm.earshot.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.lexicon.LexiconChange;
import fm.earshot.lexicon.Name;
import fm.earshot.lexicon.Report;
import fm.earshot.script.spoken.Entry;
import java.util.List;
import java.util.Locale;

/// A lexicon, its log and what listeners reported, for an editor's eyes.
final class LexiconJson {
  private LexiconJson() {}

  static ObjectNode names(String language, List<Name> names) {
    ObjectNode json = object().put("language", language);
    ArrayNode list = json.putArray("names");
    names.forEach(name -> list.add(of(name)));
    return json;
  }

  private static ObjectNode of(Name name) {
    ObjectNode json = object().put("grapheme", name.entry().grapheme());
    EntryJson.write(json, name.entry());
    json.put("source", word(name.source()));
    return name.by() == null
        ? json
        : json.put("who", name.by().who()).put("at", name.by().at().toString());
  }

  static String word(Name.Source source) {
    return source.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ObjectNode log(List<LexiconChange> changes) {
    ObjectNode json = object();
    ArrayNode list = json.putArray("entries");
    for (LexiconChange change : changes) {
      ObjectNode one =
          list.addObject()
              .put("number", change.number())
              .put("at", change.by().at().toString())
              .put("who", change.by().who())
              .put("what", change.sound() == null ? "remove" : "put")
              .put("grapheme", change.grapheme());
      if (change.sound() != null) {
        EntryJson.write(one, new Entry(change.grapheme(), change.sound()));
      }
    }
    return json;
  }

  static ObjectNode reports(List<Report> reports) {
    ObjectNode json = object();
    ArrayNode list = json.putArray("reports");
    for (Report report : reports) {
      ObjectNode one =
          list.addObject()
              .put("id", report.id())
              .put("story", report.story().value())
              .put("version", report.version())
              .put("sentence", report.sentence())
              .put("listeners", report.listeners())
              .put("last", report.last().toString());
      report.channels().forEach(one.putArray("channels")::add);
    }
    return json;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
