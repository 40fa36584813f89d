package fm.earshot.dialogue;

import java.util.EnumSet;
import java.util.Set;

/// Which prompts ask for what.
final class Questions {
  private static final Set<Prompt> AFTER_READING =
      EnumSet.of(
          Prompt.AFTER_WINDOW_FIRST, Prompt.AFTER_WINDOW, Prompt.AFTER_FULL_TEXT, Prompt.GO_ON);
  private static final Set<Prompt> OFFERS =
      EnumSet.of(Prompt.OFFER, Prompt.OFFER_REPEATED, Prompt.OFFER_KEYS);
  private static final Set<Prompt> SECTIONS =
      EnumSet.of(
          Prompt.SECTIONS,
          Prompt.NO_SECTIONS,
          Prompt.NO_SECTIONS_KEYS,
          Prompt.SECTIONS_REPEATED,
          Prompt.SECTIONS_KEYS,
          Prompt.UNKNOWN_ORDINAL);
  private static final Set<Prompt> STORIES =
      EnumSet.of(
          Prompt.AFTER_HEADLINES,
          Prompt.AFTER_SOME_HEADLINES,
          Prompt.STORIES_REPEATED,
          Prompt.STORIES_KEYS,
          Prompt.UNKNOWN_ORDINAL);
  private static final Set<Prompt> PAUSES =
      EnumSet.of(Prompt.PAUSED, Prompt.PAUSED_REPEATED, Prompt.PAUSED_KEYS, Prompt.GO_ON);
  private static final Set<Prompt> HELPS =
      EnumSet.of(Prompt.HELP, Prompt.HELP_REPEATED, Prompt.HELP_KEYS, Prompt.INSTEAD);
  private static final Set<Prompt> ENDS = EnumSet.of(Prompt.GOODBYE, Prompt.NO_NEWS);

  private Questions() {}

  static Set<Prompt> of(Expect expect) {
    return switch (expect) {
      case READING -> AFTER_READING;
      case OFFER -> OFFERS;
      case SECTIONS -> SECTIONS;
      case STORIES -> STORIES;
      case PAUSED -> PAUSES;
      case HELP -> HELPS;
      case NOTHING -> ENDS;
    };
  }
}
