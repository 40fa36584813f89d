package fm.earshot.intake;

/// An item that cannot be taken in: one line that names its source and item, where and what.
public final class IntakeException extends RuntimeException {
  public IntakeException(String line) {
    super(line);
  }
}
