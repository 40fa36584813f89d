package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.script.Breath;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in the reading a barge-in fell, on channels that do not tell: by the time since the window
/// began to sound, at the speaking rate. Never before its first sentence, never past its last.
public final class Whereabouts {
  private Whereabouts() {}

  /// The position at `now`; null if nothing has been read. While a question alone is open nothing
  /// sounds, and the listener is where they were.
  public static @Nullable Position at(Session session, Script script, Pacing pacing, Instant now) {
    boolean sounds =
        switch (session.expect()) {
          case READING -> true;
          case STORIES -> session.place().listing();
          case OFFER, SECTIONS, PAUSED, HELP, NOTHING -> false;
        };
    Window window = sounds ? Window.of(session, script, pacing) : null;
    if (window == null) {
      return session.position();
    }
    Duration before = session.place().listing() ? Window.NUMBER : Duration.ZERO;
    Position fell =
        fell(window.sentences(), before, Duration.between(session.started(), now), session.rate());
    return changed(session.position(), fell) ? session.position() : fell;
  }

  /// Whether `fell` is in another version than the one that sounded: where in words that are gone a
  /// barge-in fell cannot be told.
  private static boolean changed(@Nullable Position from, Position fell) {
    return from != null && from.story().equals(fell.story()) && from.version() != fell.version();
  }

  /// `before` is the time of what is said before each sentence.
  private static Position fell(
      List<Cue.Sentence> sentences, Duration before, Duration elapsed, int rate) {
    Duration left = elapsed;
    Cue last = null;
    for (Cue.Sentence sentence : sentences) {
      Duration breath = Duration.ofMillis(Breath.before(sentence, last));
      Duration length = before.plus(breath).plus(sentence.pace().at(rate));
      last = sentence;
      if (left.compareTo(length) < 0) {
        return sentence.at().withOffset(offset(sentence, left, length));
      }
      left = left.minus(length);
    }
    Cue.Sentence end = sentences.getLast();
    return end.at().withOffset(end.text().codePointCount(0, end.text().length()));
  }

  private static int offset(Cue.Sentence sentence, Duration left, Duration length) {
    long points = sentence.text().codePointCount(0, sentence.text().length());
    return left.isNegative() ? 0 : (int) (points * left.toMillis() / length.toMillis());
  }
}
