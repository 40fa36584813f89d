package fm.earshot.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.edition.Rules;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An edition for an editor's eyes: what is told, in which order and why, and what was left out.
final class EditionJson {
  private EditionJson() {}

  /// `minutes` is how long a story on the air is to listen to.
  static ObjectNode of(Edition edition, Function<StoryId, @Nullable Long> minutes) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Programme programme = edition.programme();
    json.put("programme", programme.name())
        .put("language", programme.language())
        .put("size", programme.size());
    ArrayNode sections = json.putArray("sections");
    programme.sections().stream().map(Section::name).sorted().forEach(sections::add);
    Rules rules = programme.rules();
    rules.sources().stream().sorted().forEach(json.putArray("sources")::add);
    rules.without().stream().sorted().forEach(json.putArray("withoutSources")::add);
    json.put("maxAge", rules.maxAge() == null ? null : rules.maxAge().toString());
    ArrayNode rundown = json.putArray("rundown");
    edition.rundown().forEach(pick -> rundown.add(pick(pick, minutes.apply(pick.story().id()))));
    ArrayNode leftOut = json.putArray("leftOut");
    edition.leftOut().forEach(left -> leftOut.add(left(left)));
    return json;
  }

  private static ObjectNode pick(Edition.Pick pick, @Nullable Long minutes) {
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
    if (minutes != null) {
      json.put("listenMinutes", minutes).put("listen", Listening.path(story.id()));
    }
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
