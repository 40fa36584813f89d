package fm.earshot.intake.sample;

import com.fasterxml.jackson.databind.JsonNode;
import fm.earshot.intake.Item;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Dateline;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.Slug;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sample story out of its YAML fields.
final class SampleStory {
  private static final double SECONDS_PER_HOUR = 3600;

  private final JsonNode fields;
  private final Instant published;
  private final Placeholders placeholders;

  private SampleStory(JsonNode fields, Instant start, ZoneId zone) {
    this.fields = fields;
    double hours = Double.parseDouble(needed("hours-ago"));
    this.published = start.minus(Duration.ofSeconds(Math.round(hours * SECONDS_PER_HOUR)));
    this.placeholders = new Placeholders(LocalDate.ofInstant(published, zone));
  }

  static Item of(JsonNode fields, Instant start, ZoneId zone) {
    return new SampleStory(fields, start, zone).item();
  }

  private Item item() {
    String source = needed("source");
    String guid = needed("guid");
    return new Item(
        StoryId.of(source, guid),
        content(),
        new Credit(source, guid, optional("byline"), null, Origin.SAMPLE),
        new Timing(published, null, null),
        handling());
  }

  private Content content() {
    String place = optional("dateline");
    String language = optional("language");
    return new Content(
        new Headline(placeholders.resolve(needed("headline"))),
        place == null ? null : new Dateline(place),
        paragraphs(placeholders.resolve(needed("body"))),
        language == null ? "en" : language);
  }

  private Handling handling() {
    String slug = optional("slug");
    String correction = optional("correction");
    return new Handling(
        PubStatus.USABLE,
        new Urgency(Integer.parseInt(needed("urgency"))),
        new Section(needed("section")),
        slug == null ? null : new Slug(slug),
        correction == null ? null : placeholders.resolve(correction),
        null,
        null);
  }

  private static List<String> paragraphs(String body) {
    return Arrays.stream(body.split("\\n\\s*\\n"))
        .map(paragraph -> paragraph.strip().replaceAll("\\s*\\n\\s*", " "))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  private String needed(String key) {
    String value = optional(key);
    if (value == null) {
      throw new IllegalArgumentException("\"" + key + "\" is missing");
    }
    return value;
  }

  private @Nullable String optional(String key) {
    String value = fields.path(key).asText("").strip();
    return value.isEmpty() ? null : value;
  }
}
