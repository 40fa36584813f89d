package fm.earshot.audio;

import org.jspecify.annotations.Nullable;

/// An engine did not speak; the message says which and why, never the text.
public final class SpeechException extends Exception {
  private static final long serialVersionUID = 1L;

  public SpeechException(String message) {
    super(message);
  }

  public SpeechException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
