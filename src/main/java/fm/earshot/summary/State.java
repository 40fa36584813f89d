package fm.earshot.summary;

/// What the newsroom thinks of a summary.
public enum State {
  /// Made and checked by machine, and spoken.
  AUTO,
  /// Not spoken until an editor approves it: something was doubted, or it is to be held.
  NEEDS_REVIEW,
  /// Spoken as it was made, since an editor says so.
  APPROVED,
  /// An editor's own words; no machine writes over them.
  EDITED;

  public boolean spoken() {
    return this != NEEDS_REVIEW;
  }
}
