package fm.earshot.summary;

/// A summary could not be made or checked. The message says why in one line, without a word of the
/// article or of what the model said.
public final class NoSummaryException extends Exception {
  private static final long serialVersionUID = 1L;

  /// Why not, as it is counted.
  public enum Reason {
    /// Too slow, unreachable, too busy or failing; also where it was not asked since it was so
    /// before.
    DOWN,
    /// An answer that cannot be read or used.
    NONSENSE,
    /// The day's budget is spent.
    SPENT,
    /// The story is longer than the model is given.
    TOO_LONG
  }

  private final Reason reason;

  public NoSummaryException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public NoSummaryException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
