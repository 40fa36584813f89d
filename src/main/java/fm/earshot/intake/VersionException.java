package fm.earshot.intake;

/// A version that does not come next in the story book: another node kept one meanwhile.
public final class VersionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public VersionException(String line) {
    super(line);
  }
}
