package fm.earshot.summary.model;

import java.util.Locale;

/// What came of asking a model.
public enum Outcome {
  ANSWERED,
  /// An answer that is none.
  NONSENSE,
  SLOW,
  /// Too many calls, it says.
  BUSY,
  /// Unreachable, or an error of its own.
  FAILED,
  /// It does not take the key, the model's name or the request.
  REFUSED,
  /// Not asked: the day's budget is spent.
  SPENT,
  /// Not asked: it failed too often a moment ago.
  RESTING;

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
