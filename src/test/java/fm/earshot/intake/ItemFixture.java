package fm.earshot.intake;

import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.news.Urgency;
import java.time.Instant;
import java.util.List;

/// Items of one story of the Harbour Wire, for tests.
record ItemFixture(Instant created) {
  static final StoryId ID = StoryId.of("Harbour Wire", "bridge");

  Item says(String... paragraphs) {
    return item(PubStatus.USABLE, "Bridge to be rebuilt", List.of(paragraphs));
  }

  Item canceled() {
    return item(PubStatus.CANCELED, "Withdrawn", List.of());
  }

  Item headed(String headline) {
    return item(PubStatus.USABLE, headline, List.of());
  }

  private Item item(PubStatus status, String headline, List<String> paragraphs) {
    return new Item(
        ID,
        new Content(new Headline(headline), null, paragraphs, "en"),
        new Credit("Harbour Wire", "bridge", null, null, Origin.WIRE),
        new Timing(created, null, null),
        new Handling(status, Urgency.USUAL, Section.GENERAL, null, null, null, null));
  }
}
