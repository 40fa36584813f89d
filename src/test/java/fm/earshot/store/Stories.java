package fm.earshot.store;

import fm.earshot.news.By;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Dateline;
import fm.earshot.news.Embargo;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.Slug;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import java.time.Instant;
import java.util.List;

/// Stories to keep.
final class Stories {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final By DESK = new By("desk", NOON);

  private Stories() {}

  static StoryId id(String uri) {
    return StoryId.of("Harbour Wire", uri);
  }

  static Story wire(String uri, int version, Instant created) {
    return story(uri, version, created, Origin.WIRE);
  }

  static Story desk(String uri, int version) {
    return story(uri, version, NOON, Origin.DESK);
  }

  static Story sample(String uri) {
    return story(uri, 1, NOON, Origin.SAMPLE);
  }

  private static Story story(String uri, int version, Instant created, Origin origin) {
    return new Story(
        id(uri),
        version,
        new Content(
            new Headline("Bridge at Northlight closes, version " + version),
            null,
            List.of("The bridge closed on Monday."),
            "en"),
        new Credit("Harbour Wire", uri, null, null, origin),
        new Timing(created, null, null),
        Handling.of(Section.GENERAL, Urgency.USUAL));
  }

  /// A story in which nothing is left empty.
  static Story full(String uri) {
    return new Story(
        id(uri),
        1,
        new Content(
            new Headline("Pont fermé: «jusqu'à lundi» 🛶"),
            new Dateline("QUÉBEC"),
            List.of("First.\tParagraph \"quoted\".", "Zweiter Absatz; it's here."),
            "fr-CA"),
        new Credit(
            "L'Écho",
            uri,
            "Ada Nový",
            "https://example.org/a?b=c&d='e'",
            Origin.DESK,
            "Not in print"),
        new Timing(
            NOON.plusNanos(123_456_789),
            new Embargo(NOON.plusSeconds(60)),
            NOON.plusSeconds(86_400)),
        new Handling(
            PubStatus.WITHHELD,
            new Urgency(1),
            new Section("Local"),
            new Slug("bridge"),
            "An earlier version named the wrong bridge.",
            "Check with the harbour office",
            "7b"));
  }
}
