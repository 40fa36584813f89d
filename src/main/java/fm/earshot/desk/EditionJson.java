package fm.earshot.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.edition.Edition;
import fm.earshot.news.Section;
import fm.earshot.news.Story;

/// An edition for an editor's eyes: what is told, in which order and why, and what was left out.
final class EditionJson {
  private EditionJson() {}

  static ObjectNode of(Edition edition) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("programme", edition.programme().name())
        .put("language", edition.programme().language());
    ArrayNode sections = json.putArray("sections");
    edition.programme().sections().stream().map(Section::name).sorted().forEach(sections::add);
    ArrayNode rundown = json.putArray("rundown");
    edition.rundown().forEach(pick -> rundown.add(pick(pick)));
    ArrayNode leftOut = json.putArray("leftOut");
    edition.leftOut().forEach(left -> leftOut.add(left(left)));
    return json;
  }

  private static ObjectNode pick(Edition.Pick pick) {
    Story story = pick.story();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("number", pick.number())
        .put("id", story.id().value())
        .put("version", story.version())
        .put("headline", story.headline())
        .put("section", story.section().name())
        .put("source", story.credit().source())
        .put("urgency", story.handling().urgency().value())
        .put("versionCreated", story.timing().versionCreated().toString())
        .put("reason", pick.reason());
    ArrayNode also = json.putArray("alsoReportedBy");
    pick.alsoReportedBy().forEach(also::add);
    return json;
  }

  private static ObjectNode left(Edition.LeftOut left) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", left.story().value())
        .put("headline", left.headline())
        .put("reason", left.reason());
  }
}
