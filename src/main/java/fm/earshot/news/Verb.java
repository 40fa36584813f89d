package fm.earshot.news;

import java.util.Locale;

/// All that can be done to a story.
public enum Verb {
  NEW,
  UPDATE,
  CORRECTION,
  WITHHOLD,
  EMBARGO,
  EXPIRY,
  KILL,
  RESTORE,
  PIN,
  UNPIN,
  /// Of a summary: told as a machine made it.
  APPROVE,
  /// Of a summary: not told.
  REFUSE,
  /// Of a summary: told in an editor's own words.
  REWRITE;

  /// The verb as it is written.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The verb that is written so.
  public static Verb of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
