package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fm.earshot.news.Position;
import fm.earshot.script.Script;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whatever a state says: a step follows, and its own state is read as it was written.
class StateFuzzTest {
  private static final Script SCRIPT = Room.script();
  private static final List<Dialogue> CHANNELS =
      List.of(Room.dialogue("phone"), Room.dialogue("alexa"));

  @FuzzTest
  void anyStateLeadsToAStep(byte[] bytes) {
    follow(new String(bytes, StandardCharsets.UTF_8));
    follow(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private static void follow(String state) {
    Session session = State.read(state, Room.NOW, "en");
    holds(session);
    for (Dialogue dialogue : CHANNELS) {
      Position at = Whereabouts.at(session, SCRIPT, dialogue.pacing(), Room.NOW.plusSeconds(7));
      for (Heard heard : heard(at)) {
        Step step = dialogue.next(session, heard, SCRIPT, Room.NOW);
        holds(step.session());
        assertThat(step.reply().say().isEmpty() && step.reply().expect() == Expect.READING)
            .as("silence without an end after %s", heard)
            .isFalse();
      }
    }
  }

  private static List<Heard> heard(@Nullable Position at) {
    return List.of(
        new Heard.Silence(),
        new Heard.Finished(at),
        new Heard.Interrupted(at),
        new Heard.NoMatch("sport", at),
        new Heard.Asked(Command.Plain.NEXT, at),
        new Heard.Asked(Command.Plain.BACK, at),
        new Heard.Asked(Command.Plain.SENTENCE_BACK, at),
        new Heard.Asked(Command.Plain.FASTER, at),
        new Heard.Asked(Command.Plain.WHATS_NEW, at),
        new Heard.Asked(new Command.PickStory(3), at));
  }

  private static void holds(Session session) {
    String written = State.write(session);
    assertThat(written).hasSizeLessThanOrEqualTo(State.LONGEST);
    Session read = State.read(written, Room.NOW.plus(Duration.ofDays(1)), "fr");
    assertThat(read.place()).isEqualTo(session.place());
    assertThat(read.awaited()).isEqualTo(session.awaited());
    assertThat(read.manner().rate()).isEqualTo(session.manner().rate());
  }
}
