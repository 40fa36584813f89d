package fm.earshot.intake.websub;

/// What became of something that was pushed.
public enum Pushed {
  /// Filed at once.
  FILED,
  /// Verified, or not to be verified, and without a readable text: the feed itself is asked.
  WOKE,
  /// The same bytes were taken before.
  REPEATED,
  UNKNOWN,
  LAPSED,
  UNSIGNED,
  WRONG_SIGNATURE,
  TOO_LARGE,
  TOO_OFTEN;

  public boolean isRefused() {
    return switch (this) {
      case FILED, WOKE -> false;
      case REPEATED, UNKNOWN, LAPSED, UNSIGNED, WRONG_SIGNATURE, TOO_LARGE, TOO_OFTEN -> true;
    };
  }
}
