package fm.earshot.studio;

import fm.earshot.intake.Item;
import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Embargo;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Story;
import fm.earshot.news.Timing;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an editor makes of a story: its next version, by the desk.
final class Edits {
  private Edits() {}

  /// Another text; a blank `correction` is none.
  static Item text(Story story, StoryView.Text text, Instant now) {
    Content content =
        new Content(
            new Headline(text.headline()),
            story.content().dateline(),
            paragraphs(text.body()),
            story.content().language());
    Handling was = story.handling();
    String correction = text.correction().isBlank() ? null : text.correction().strip();
    Handling handling =
        new Handling(
            was.status(),
            was.urgency(),
            was.section(),
            was.slug(),
            correction,
            was.edNote(),
            was.wireVersion());
    Timing timing = story.timing();
    return item(
        story,
        content,
        new Timing(later(story, now), timing.embargo(), timing.expires()),
        handling);
  }

  static Item times(
      Story story, @Nullable Instant embargo, @Nullable Instant expires, Instant now) {
    Embargo until = embargo == null ? null : new Embargo(embargo);
    Timing timing = new Timing(later(story, now), until, expires);
    return item(story, story.content(), timing, story.handling());
  }

  /// What was withheld, to be heard.
  static Item released(Story story, Instant now) {
    Timing timing = story.timing();
    return item(
        story,
        story.content(),
        new Timing(later(story, now), timing.embargo(), timing.expires()),
        story.handling().with(PubStatus.USABLE));
  }

  /// A version is never older than the one before, whatever clock the wire has.
  private static Instant later(Story story, Instant now) {
    Instant created = story.timing().versionCreated();
    return created.isAfter(now) ? created : now;
  }

  private static Item item(Story story, Content content, Timing timing, Handling handling) {
    Credit credit = story.credit();
    Credit desk =
        new Credit(
            credit.source(),
            credit.uri(),
            credit.byline(),
            credit.url(),
            Origin.DESK,
            credit.usageTerms());
    return new Item(story.id(), content, desk, timing, handling);
  }

  private static List<String> paragraphs(String body) {
    return Arrays.stream(body.split("\\R\\s*\\R"))
        .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
