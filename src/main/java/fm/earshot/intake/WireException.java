package fm.earshot.intake;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A wire that could not be read at all: one line that names the wire, where and what.
public final class WireException extends Exception {
  private final transient @Nullable Duration retryAfter;

  public WireException(String line) {
    super(line);
    this.retryAfter = null;
  }

  public WireException(String line, Throwable cause) {
    this(line, cause, null);
  }

  public WireException(String line, Throwable cause, @Nullable Duration retryAfter) {
    super(line, cause);
    this.retryAfter = retryAfter;
  }

  /// How long whoever runs the wire asked not to be asked again, or null.
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
