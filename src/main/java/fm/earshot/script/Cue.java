package fm.earshot.script;

import fm.earshot.news.Position;

/// Something to say, in words for the ear and without markup: at most 300 characters.
public sealed interface Cue {
  int LONGEST = 300;

  String text();

  /// How long the text takes to say.
  Pace pace();

  /// A sentence of a story, or of its summary, at its own position. `written` is what was written;
  /// `opensParagraph` says that a reader would breathe before it.
  record Sentence(Position at, String text, String written, boolean opensParagraph, Pace pace)
      implements Cue {
    public Sentence(Position at, String text, String written, boolean opensParagraph) {
      this(at, text, written, opensParagraph, Pace.of(text));
    }
  }

  /// Something about a story that is not its text: number, source, age, kind of summary.
  record Label(String text, Pace pace) implements Cue {
    public Label(String text) {
      this(text, Pace.of(text));
    }
  }

  /// Something said to the listener.
  record Prompt(String text, Pace pace) implements Cue {
    public Prompt(String text) {
      this(text, Pace.of(text));
    }
  }
}
