package fm.earshot.audio.file;

import org.jspecify.annotations.Nullable;

/// A file could not be made; the message is one line that says why.
public final class AudioException extends Exception {
  private static final long serialVersionUID = 1L;

  public AudioException(String message) {
    super(message);
  }

  public AudioException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
