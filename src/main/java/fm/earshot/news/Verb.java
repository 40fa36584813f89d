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
  UNPIN;

  /// The verb as it is written.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The verb that is written so.
  public static Verb of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
