package fm.earshot.news;

/// How a story came to Earshot.
public enum Origin {
  /// By a feed, a folder or another wire.
  WIRE,
  /// Pushed by the newsroom's own system.
  DESK,
  /// Part of the built-in sample edition.
  SAMPLE
}
