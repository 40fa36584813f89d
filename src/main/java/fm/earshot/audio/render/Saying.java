package fm.earshot.audio.render;

import fm.earshot.script.spoken.Spoken;

/// How the text of a cue is said, by the language that it is in.
@FunctionalInterface
public interface Saying {
  Spoken say(String text, String language);

  /// The same from now on, whatever changes: so that what was measured is what is heard.
  default Saying steady() {
    return this;
  }
}
