package fm.earshot.dialogue;

/// Everything a listener can ask for; the same for keys, speech and intents.
public sealed interface Command {

  /// The commands that need no words.
  enum Plain implements Command {
    LATEST,
    NEXT,
    PREVIOUS,
    REPEAT,
    MORE,
    BACK,
    FULL_STORY,
    SUMMARY,
    RELATED,
    HEADLINES,
    SECTIONS,
    YES,
    NO,
    PAUSE,
    RESUME,
    SENTENCE_BACK,
    SENTENCE_FORWARD,
    SLOWER,
    FASTER,
    SPELL,
    SOURCE,
    HOW_OLD,
    MISPRONOUNCED,
    WHATS_NEW,
    SEND_LINK,
    START_OVER,
    HELP,
    STOP
  }

  /// A programme or section by name.
  record TuneIn(String name) implements Command {}

  /// A story by what it is about, perhaps misheard.
  record FindStory(String query) implements Command {}

  /// The story with this number in the rundown; −1 is the last.
  record PickStory(int ordinal) implements Command {}

  /// A question about the story being read.
  record AskStory(String question) implements Command {}

  /// A briefing of about so many minutes.
  record Briefing(int minutes) implements Command {}
}
