package fm.earshot.dialogue;

import java.util.EnumSet;
import java.util.Set;

/// Where each plain command leads on a channel whose reading goes on by itself: the one table by
/// which a flow of keys is checked.
public final class Leads {
  private Leads() {}

  /// What is listened for without having been asked for: the reading from the first moment on, the
  /// offer to who comes back, the sections at the end of a rundown, nothing where there is no news.
  public static Set<Expect> unasked() {
    return EnumSet.of(Expect.READING, Expect.OFFER, Expect.SECTIONS, Expect.NOTHING);
  }

  /// What is listened for after `command` where it finds what it asks for; `from` is what was
  /// listened for before.
  public static Expect to(Expect from, Command.Plain command) {
    return switch (command) {
      case LATEST,
          NEXT,
          PREVIOUS,
          MORE,
          BACK,
          FULL_STORY,
          SUMMARY,
          RELATED,
          RESUME,
          SENTENCE_BACK,
          SENTENCE_FORWARD,
          SLOWER,
          FASTER,
          SPELL,
          SOURCE,
          HOW_OLD,
          MISPRONOUNCED,
          SEND_LINK,
          START_OVER ->
          Expect.READING;
      case HEADLINES, WHATS_NEW -> Expect.STORIES;
      case SECTIONS -> Expect.SECTIONS;
      case PAUSE -> Expect.PAUSED;
      case HELP -> from == Expect.HELP ? Expect.READING : Expect.HELP;
      case STOP -> Expect.NOTHING;
      case YES, REPEAT -> from == Expect.SECTIONS ? Expect.SECTIONS : Expect.READING;
      case NO -> no(from);
    };
  }

  private static Expect no(Expect from) {
    return switch (from) {
      case READING, STORIES -> Expect.SECTIONS;
      case OFFER, PAUSED, HELP -> Expect.READING;
      case SECTIONS, NOTHING -> Expect.NOTHING;
    };
  }
}
