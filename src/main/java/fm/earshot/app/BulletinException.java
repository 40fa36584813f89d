package fm.earshot.app;

/// No bulletin could be made or written; the message is the one line that says why.
public final class BulletinException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BulletinException(String line) {
    super(line);
  }

  BulletinException(String line, Throwable cause) {
    super(line, cause);
  }
}
