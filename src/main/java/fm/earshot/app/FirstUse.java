package fm.earshot.app;

import fm.earshot.audio.SpeechException;
import org.jspecify.annotations.Nullable;

/// What speaks, opened when it is wanted for the first time: a start does not wait for it. Where
/// that failed it is tried again the next time.
final class FirstUse {
  /// Takes seconds.
  interface Opening {
    Speaking open() throws SpeechException;
  }

  private final Opening opening;
  private @Nullable Speaking opened;

  FirstUse(Opening opening) {
    this.opening = opening;
  }

  synchronized Speaking get() throws SpeechException {
    Speaking speaking = opened;
    if (speaking == null) {
      speaking = opening.open();
      opened = speaking;
    }
    return speaking;
  }
}
