package fm.earshot.script.spoken;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One written form and how it is said.
record Reading(Pattern written, Voice voice) {
  /// Null where what was found is not what the reading is for.
  interface Voice {
    @Nullable Sound say(MatchResult found, String text);
  }

  /// What a reading says in words.
  interface Wording {
    @Nullable String say(MatchResult found);
  }

  static Reading words(String written, Wording wording) {
    return new Reading(
        Pattern.compile(written),
        (found, _) -> {
          String said = wording.say(found);
          return said == null ? null : new Sound.Words(said);
        });
  }

  static Reading letters(String written, Wording wording) {
    return new Reading(
        Pattern.compile(written),
        (found, _) -> {
          String said = wording.say(found);
          return said == null ? null : new Sound.Letters(said);
        });
  }

  Finder in(String text) {
    Matcher matcher = written.matcher(text);
    return from -> {
      int at = from;
      while (at <= text.length() && matcher.find(at)) {
        MatchResult found = matcher.toMatchResult();
        Sound sound = found.end() == found.start() ? null : voice.say(found, text);
        if (sound != null) {
          return new Piece(found.start(), found.end(), sound);
        }
        at = found.start() + 1;
      }
      return null;
    };
  }
}
