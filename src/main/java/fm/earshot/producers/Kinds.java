package fm.earshot.producers;

import fm.earshot.audio.Line;
import fm.earshot.news.Level;
import fm.earshot.news.Wording;

/// What things are called in a rundown.
final class Kinds {
  private Kinds() {}

  static String of(Line.Frame.Part part) {
    return switch (part) {
      case INTRO -> "intro";
      case SIGN_OFF -> "sign-off";
    };
  }

  static String of(Level level) {
    return switch (level) {
      case HEADLINE -> "headline";
      case SUMMARY -> "summary";
      case LONG_SUMMARY -> "long summary";
      case FULL_TEXT -> "full text";
    };
  }

  /// Whose words a story is told in.
  static String of(Wording wording) {
    return switch (wording) {
      case OWN_WORDS -> "the article's own words";
      case MODEL -> "an AI summary";
      case APPROVED -> "an AI summary, approved by the newsroom";
      case EDITED -> "edited by the newsroom";
    };
  }
}
