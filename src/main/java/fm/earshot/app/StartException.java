package fm.earshot.app;

/// Earshot cannot go on the air; the message says why and what would help, a line for each reason.
public final class StartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartException(String lines, Throwable cause) {
    super(lines, cause);
  }
}
