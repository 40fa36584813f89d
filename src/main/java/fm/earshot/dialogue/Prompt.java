package fm.earshot.dialogue;

import java.util.Locale;

/// Everything that is said to a listener which is not news. Its words are data, by language and,
/// where they name keys, by channel: `help` with `help.phone` and `help.alexa`.
public enum Prompt {
  /// First contact: who speaks, and that the voice is a machine's.
  GREETING,
  RETURNING,
  RETURNING_CORRECTED,
  RETURNING_HEARD_CORRECTED,
  RETURNING_WITHDRAWN,
  OFFER,
  OFFER_REPEATED,
  OFFER_KEYS,
  GOES_ON,
  /// The keys, once, to a caller who has heard the first story without a word.
  FIRST_HINT,
  NEXT_STORY,
  RELATED_STORY,
  STORY_SOURCE,
  KIND_OWN_WORDS,
  KIND_MODEL,
  KIND_APPROVED,
  KIND_EDITED,
  /// Where a story goes on in other words than it was introduced with.
  KIND_CHANGED,
  ALSO_REPORTED,
  ALSO_REPORTED_BY_MANY,
  STORY_CORRECTED,
  WHOLE_STORY,
  SUMMARY_OF_STORY,
  AFTER_WINDOW_FIRST,
  AFTER_WINDOW,
  AFTER_FULL_TEXT,
  GO_ON,
  HEADLINES,
  HEADLINE_NUMBER,
  AFTER_HEADLINES,
  /// The same where the list goes on.
  AFTER_SOME_HEADLINES,
  STORIES_REPEATED,
  STORIES_KEYS,
  SECTIONS,
  /// What to do where there are no sections to choose from.
  NO_SECTIONS,
  NO_SECTIONS_KEYS,
  SECTIONS_REPEATED,
  SECTIONS_KEYS,
  SECTION_KEY,
  TUNED_IN,
  UNKNOWN_TOPIC,
  UNKNOWN_STORY,
  UNKNOWN_ORDINAL,
  /// Before the last of several sections.
  AND,
  NO_NEWS,
  END_OF_PROGRAMME,
  END_OF_BRIEFING,
  BRIEFING,
  START_OF_PROGRAMME,
  NOTHING_TO_UNDO,
  NOTHING_RELATED,
  NO_FURTHER_LEVEL,
  PAUSED,
  PAUSED_REPEATED,
  PAUSED_KEYS,
  SLOWER,
  SLOWEST,
  FASTER,
  FASTEST,
  SPELLED,
  NOTHING_TO_SPELL,
  SOURCE,
  SOURCE_BYLINE,
  SOURCE_SAMPLE,
  HOW_OLD,
  MISPRONOUNCED,
  WHATS_NEW,
  NOTHING_NEW,
  NO_LINKS_YET,
  ANSWER,
  ANSWER_QUOTED,
  ANSWER_OTHER,
  ANSWER_OTHER_QUOTED,
  /// Where the story has no word of it.
  NO_ANSWER,
  NOT_FOUND,
  WITHDRAWN,
  GONE,
  UPDATED,
  CORRECTED,
  CORRECTION_TO_LAST,
  /// What else there is, for one who does not want to go on.
  INSTEAD,
  HELP,
  HELP_REPEATED,
  HELP_KEYS,
  NO_MATCH,
  NO_MATCH_KEYS,
  GOODBYE;

  /// The key of its words in the prompt files.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
