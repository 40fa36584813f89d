package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is said on Alexa and on the telephone for the same walk is the same.
///
/// The same walk: the same commands, each falling on the last sentence of the level or list that is
/// being read. Then the same sentences are said in the same order, with the same labels and
/// prompts, and the listener is at the same place with the same places behind. The words of both
/// channels are those without a channel's own.
class SameOnBothLawTest {
  private static final int WALKS = 5_000;
  private static final Dialogue PHONE = Room.dialogue("any", Pacing.PHONE);
  private static final Dialogue ALEXA = Room.dialogue("any", Pacing.SMART_SPEAKER);

  @Test
  void theSameWalkIsToldTheSameOnBothChannels() {
    Walk.each(
        "any",
        WALKS,
        walk -> {
          Told phone = new Told(PHONE, walk.script());
          Told alexa = new Told(ALEXA, walk.script());
          assertThat(alexa.said()).isEqualTo(phone.said());
          for (int left = 10 + walk.random.nextInt(10); left > 0; left--) {
            Command command = walk.command();
            if (phone.step().reply().ends() || differs(command, phone)) {
              continue;
            }
            phone.asks(command);
            alexa.asks(command);
            isTheSame(phone, alexa, command);
          }
        });
  }

  private static void isTheSame(Told phone, Told alexa, Command command) {
    assertThat(alexa.said()).as("after %s", command).isEqualTo(phone.said());
    assertThat(alexa.at()).as("after %s", command).isEqualTo(phone.at());
    Session one = phone.step().session();
    Session other = alexa.step().session();
    assertThat(other.expect()).as("after %s", command).isEqualTo(one.expect());
    assertThat(places(other)).as("after %s", command).isEqualTo(places(one));
    assertThat(other.manner()).as("after %s", command).isEqualTo(one.manner());
  }

  /// The places put down; of a list, whichever headline its window began with.
  private static List<Place> places(Session session) {
    return session.history().stream().map(place -> place.of(0, place.briefing())).toList();
  }

  /// What differs on purpose: Alexa puts a question after each window, the telephone reads on and
  /// can be interrupted by a key at any sentence. It is written down in docs/conversation.md.
  private static boolean differs(Command command, Told told) {
    if (!(command instanceof Plain plain)) {
      // So many minutes hold fewer stories where a question follows each.
      return command instanceof Command.Briefing;
    }
    Expect expect = told.step().reply().expect();
    Position at = told.at();
    boolean brief = at == null || at.level() == Level.HEADLINE || at.level() == Level.SUMMARY;
    return switch (plain) {
      // Of what is longer than a window, and of a list, the last window is said again, and windows
      // are not as long on both. After the help, Alexa says the help again: it asked there; on the
      // telephone that is a key like any other, and the sentence that it interrupted is said again.
      case REPEAT -> told.listing() || !brief || expect == Expect.HELP;
      // A list is gone through by windows where something is asked after each.
      case PREVIOUS, SENTENCE_BACK -> told.listing();
      // No answers a question that only one of them has put.
      case NO -> expect == Expect.READING || expect == Expect.PAUSED;
      // Nor is "resume" a yes where nothing was asked, as it is on Alexa.
      case RESUME -> expect == Expect.READING || expect == Expect.STORIES;
      // Asked for again, the help tells the keys of the reading, which goes on meanwhile, since
      // they
      // work while they are told; Alexa asks for words once more.
      case HELP -> expect == Expect.HELP;
      default -> false;
    };
  }
}
