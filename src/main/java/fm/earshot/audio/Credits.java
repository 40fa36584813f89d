package fm.earshot.audio;

import fm.earshot.news.Credit;
import fm.earshot.news.Level;
import fm.earshot.news.Wording;
import fm.earshot.script.StoryScript;
import org.jspecify.annotations.Nullable;

/// What is said of a story between its headline and its text: whose it is, and that a computer's
/// voice reads it, by whose words those are. In `source` stands `{source}`, in `byline` also
/// `{byline}`, in `corrected` `{correction}`.
public record Credits(
    String source, String byline, String own, String model, String edited, String corrected) {
  private static final int LONGEST_NAME = 120;

  /// Whose it is, in a sentence.
  public String from(StoryScript story) {
    return from(story.source(), story.story().credit().byline());
  }

  /// The same for the eye, the source as it is written.
  public String written(StoryScript story) {
    Credit credit = story.story().credit();
    return from(credit.source(), credit.byline());
  }

  private String from(String whole, @Nullable String writer) {
    String name = shortened(whole);
    return writer == null || writer.isBlank()
        ? source.replace("{source}", name)
        : byline.replace("{source}", name).replace("{byline}", shortened(writer.strip()));
  }

  /// That a machine reads it, and what kind of words.
  public String disclosure(StoryScript story, Level level) {
    return disclosure(story.kind(level));
  }

  private String disclosure(Wording wording) {
    return switch (wording) {
      case OWN_WORDS -> own;
      case MODEL, APPROVED -> model;
      case EDITED -> edited;
    };
  }

  /// What was wrong with it; null where nothing was.
  public @Nullable String correction(StoryScript story) {
    String correction = story.correction();
    return correction == null ? null : corrected.replace("{correction}", correction);
  }

  /// A name that nobody has, cut between two words, or anywhere.
  private static String shortened(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int space = name.lastIndexOf(' ', LONGEST_NAME);
    int end = space > 0 ? space : LONGEST_NAME;
    return name.substring(0, Character.isLowSurrogate(name.charAt(end)) ? end - 1 : end);
  }
}
