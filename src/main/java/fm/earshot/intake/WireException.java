package fm.earshot.intake;

/// A wire that could not be read at all: one line that names the wire, where and what.
public final class WireException extends Exception {
  public WireException(String line) {
    super(line);
  }

  public WireException(String line, Throwable cause) {
    super(line, cause);
  }
}
