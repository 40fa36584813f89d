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

  Item corrected(String correction) {
    Item item = says("One.");
    Handling handling =
        new Handling(
            PubStatus.USABLE, Urgency.USUAL, Section.GENERAL, null, correction, null, null);
    return new Item(ID, item.content(), item.credit(), item.timing(), handling);
  }

  Item from(String source) {
    Item item = says("One.");
    Credit credit = new Credit(source, "bridge", null, null, Origin.WIRE);
    return new Item(ID, item.content(), credit, item.timing(), item.handling());
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
