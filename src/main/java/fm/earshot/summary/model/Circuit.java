package fm.earshot.summary.model;

/// Whether a model is asked.
public enum Circuit {
  CLOSED,
  /// One more try decides.
  HALF_OPEN,
  /// Not for now.
  OPEN
}
