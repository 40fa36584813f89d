package fm.earshot.audio.shelf;

import fm.earshot.news.Content;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Story;

/// Later versions of stories.
final class Edits {
  private Edits() {}

  /// As a wire sends it again, with a few words more.
  static Story updated(Story story) {
    Content before = story.content();
    Content more =
        new Content(
            new Headline(story.headline() + " today"),
            null,
            before.paragraphs(),
            before.language());
    return new Story(
        story.id(), story.version() + 1, more, story.credit(), story.timing(), story.handling());
  }

  static Story corrected(Story story, String correction) {
    Handling before = story.handling();
    return story
        .withVersion(story.version() + 1)
        .withHandling(
            new Handling(
                before.status(),
                before.urgency(),
                before.section(),
                before.slug(),
                correction,
                before.edNote(),
                before.wireVersion()));
  }
}
