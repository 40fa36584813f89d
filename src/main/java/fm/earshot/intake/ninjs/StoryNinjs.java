package fm.earshot.intake.ninjs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.news.Story;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A story as a ninjs 3.1 document.
final class StoryNinjs {
  private static final String SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

  private final Story story;
  private final ObjectNode item = Fields.JSON.createObjectNode();

  private StoryNinjs(Story story) {
    this.story = story;
  }

  static ObjectNode of(Story story) {
    StoryNinjs out = new StoryNinjs(story);
    out.standard();
    out.about();
    out.times();
    out.words();
    return out.item;
  }

  private void standard() {
    item.put("uri", story.credit().uri());
    item.putObject("standard").put("name", "ninjs").put("version", "3.1").put("schema", SCHEMA);
    item.put("type", "text");
  }

  private void about() {
    put("version", story.handling().wireVersion());
    item.put("pubStatus", story.handling().status().name().toLowerCase(Locale.ROOT));
    item.put("urgency", story.handling().urgency().value());
    item.put("language", story.content().language());
    var slug = story.handling().slug();
    put("slugline", slug == null ? null : slug.text());
    put("edNote", story.handling().edNote());
    put(Ninjs.CORRECTION, story.handling().correction());
    put("by", story.credit().byline());
    put("usageTerms", story.credit().usageTerms());
    item.putArray("infoSources").addObject().put("name", story.credit().source());
    item.putArray("subjects").addObject().put("name", story.section().name());
    if (story.credit().url() != null && !story.credit().url().equals(story.credit().uri())) {
      item.putArray("renditions")
          .addObject()
          .put("name", "web")
          .put("contentType", "text/html")
          .put("href", story.credit().url());
    }
  }

  private void times() {
    item.put("versionCreated", story.timing().versionCreated().toString());
    var embargo = story.timing().embargo();
    put("embargoedUntil", embargo == null ? null : embargo.until().toString());
    var expires = story.timing().expires();
    put("expires", expires == null ? null : expires.toString());
  }

  private void words() {
    var dateline = story.content().dateline();
    put("located", dateline == null ? null : dateline.place());
    item.putArray("headlines")
        .addObject()
        .put("contentType", "text/plain")
        .put("value", story.headline());
    item.putArray("bodies")
        .addObject()
        .put("contentType", "text/plain")
        .put("value", String.join("\n\n", story.paragraphs()));
  }

  private void put(String name, @Nullable String value) {
    if (value != null) {
      item.put(name, value);
    }
  }
}
