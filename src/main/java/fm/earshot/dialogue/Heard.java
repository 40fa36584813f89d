package fm.earshot.dialogue;

import fm.earshot.news.Position;
import org.jspecify.annotations.Nullable;

/// What reached us from a listener. `at` is where in the reading it fell; null if nothing was read.
public sealed interface Heard {
  /// A conversation begins; `returning` is where this listener was, null for a new one or nobody.
  record Opened(@Nullable Bookmark returning) implements Heard {}

  record Asked(Command command, @Nullable Position at) implements Heard {}

  /// Nothing came after a question.
  record Silence() implements Heard {}

  record NoMatch(String text, @Nullable Position at) implements Heard {}

  /// A window was read to its end in silence.
  record Finished(@Nullable Position at) implements Heard {}

  /// Stopped by something that is no command: a cough, a "hm".
  record Interrupted(@Nullable Position at) implements Heard {}

  record Left() implements Heard {}
}
