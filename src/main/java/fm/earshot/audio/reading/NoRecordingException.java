package fm.earshot.audio.reading;

import java.time.Duration;

/// There is no recording now; the message is one line that says why, and it is worth asking again
/// `after` a while.
public final class NoRecordingException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Duration after;

  NoRecordingException(String message, Duration after) {
    super(message);
    this.after = after;
  }

  public Duration after() {
    return after;
  }
}
