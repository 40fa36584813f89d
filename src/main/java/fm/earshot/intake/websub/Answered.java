package fm.earshot.intake.websub;

/// What became of a request for a subscription, or for the end of one.
public enum Answered {
  /// The hub took it; it still has to confirm.
  TAKEN,
  REFUSED,
  FAILED,
  CONFIRMED,
  DENIED
}
