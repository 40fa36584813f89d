package fm.earshot.phone;

import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.Heard;
import fm.earshot.dialogue.Phrases;
import fm.earshot.dialogue.Session;
import fm.earshot.news.Position;
import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a turn's request says that was heard: a key, words, the end of the reading, or nothing.
record Hearing(Composer composer, Flow flow, Phrases phrases) {
  /// A window was read to its end.
  static final String FINISHED = "finished";

  /// The document ended after a headline, before its first sentence.
  static final String INTRODUCED = "introduced";

  static final String SILENCE = "silence";

  /// From the first word to the request: the words themselves, the second of silence after which
  /// the recogniser takes them as said, and its own time.
  private static final Duration A_WORD = Duration.ofMillis(350);

  private static final Duration RECOGNISING = Duration.ofMillis(1500);

  Heard of(Form form, Session session, Script script, Instant now) {
    String key = form.field("Digits");
    if (key != null) {
      return pressed(key, session, composer.at(session, script, now));
    }
    String words = form.field("SpeechResult");
    if (words != null) {
      return phrases.heard(words, composer.at(session, script, now.minus(spoken(words))));
    }
    return switch (form.asked("e")) {
      case FINISHED -> new Heard.Finished(composer.end(session, script));
      case INTRODUCED -> new Heard.Interrupted(session.position());
      case null, default -> new Heard.Silence();
    };
  }

  private Heard pressed(String key, Session session, @Nullable Position at) {
    // While headlines are read, a number is already a choice; at a pause or in the help it is not.
    boolean headlines = session.expect() == Expect.READING && session.place().listing();
    Expect expect = headlines ? Expect.STORIES : session.expect();
    Command command = key.length() == 1 ? flow.command(expect, key.charAt(0)) : null;
    return command == null ? new Heard.NoMatch("", at) : new Heard.Asked(command, at);
  }

  private static Duration spoken(String words) {
    return A_WORD.multipliedBy(words.split("\\s+", -1).length).plus(RECOGNISING);
  }
}
