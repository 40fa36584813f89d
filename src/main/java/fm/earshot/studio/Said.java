package fm.earshot.studio;

import org.jspecify.annotations.Nullable;

/// What a step did, as the page after it says. Only these words are ever taken from an address.
enum Said {
  PINNED("Pinned."),
  UNPINNED("No longer pinned."),
  KILLED("Killed: it is off the air everywhere."),
  RESTORED("Restored: it may be told again."),
  CHANGED("Kept as a new version, and told from now on."),
  RELEASED("No longer withheld."),
  TIMED("Embargo and expiry are set."),
  APPROVED("Approved: the summary is told as it was made."),
  REFUSED("Refused: the article's own words are told instead."),
  REWRITTEN("Your words are told from now on."),
  WITHDRAWN("Your words are no longer told."),
  PRONOUNCED("Kept: it is said so everywhere from now on."),
  UNPRONOUNCED("Removed: it is said as before."),
  REPORT_DONE("Done: the sentence is off the list."),
  DONE("Done."),
  UNCHANGED("Nothing was changed.");

  private final String words;

  Said(String words) {
    this.words = words;
  }

  static @Nullable String words(@Nullable String name) {
    for (Said said : values()) {
      if (said.name().equals(name)) {
        return said.words;
      }
    }
    return null;
  }
}
