package fm.earshot.news;

/// A rung of the ladder that every story is heard on, from shortest to longest.
public enum Level {
  /// The headline and one sentence of at most 25 words.
  HEADLINE,
  /// About 30 seconds.
  SUMMARY,
  /// About 60 seconds.
  LONG_SUMMARY,
  FULL_TEXT
}
