package fm.earshot.app;

/// Earshot cannot go on the air; the message is one line that says why and what would help.
public final class StartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartException(String oneLine, Throwable cause) {
    super(oneLine, cause);
  }
}
