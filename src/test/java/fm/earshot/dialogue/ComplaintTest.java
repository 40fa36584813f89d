package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.Wording;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintTest {
  private static final Script NEWS = Room.script();
  private static final List<Cue.Sentence> SENTENCES =
      Room.story(NEWS, NEWS.rundown("top").getFirst()).level(Level.FULL_TEXT);

  private final Session session =
      Session.fresh(Room.NOW, "en")
          .at(Place.before("top").at(SENTENCES.getFirst().at()).announcing(Wording.OWN_WORDS));

  private @Nullable Complaint of(Command command, @Nullable Position at) {
    return Complaint.of(new Heard.Asked(command, at), session, NEWS, "phone", Room.NOW);
  }

  private static Position in(int sentence, int offset) {
    return SENTENCES.get(sentence).at().withOffset(offset);
  }

  @Test
  void theSentenceThatSoundedIsComplainedOf() {
    Complaint complaint = Objects.requireNonNull(of(Command.Plain.MISPRONOUNCED, in(2, 41)));
    assertThat(complaint)
        .isEqualTo(new Complaint(in(2, 41), SENTENCES.get(2).text(), "phone", Room.NOW));
    assertThat(of(Command.Plain.MISPRONOUNCED, null)).extracting("at").isEqualTo(in(0, 0));
  }

  @Test
  void whileASentenceBeginsTheOneBeforeItMayBeMeant() {
    assertThat(of(Command.Plain.MISPRONOUNCED, in(2, 10)))
        .extracting("sentence")
        .isEqualTo(SENTENCES.get(1).text() + " " + SENTENCES.get(2).text());
    assertThat(of(Command.Plain.MISPRONOUNCED, in(0, 10)))
        .extracting("sentence")
        .isEqualTo(SENTENCES.getFirst().text());
  }

  @Test
  void nothingElseIsAComplaintNorIsOneOfWhatIsGone() {
    assertThat(of(Command.Plain.HOW_OLD, in(2, 41))).isNull();
    Position old = in(2, 41);
    Position other =
        new Position(old.story(), old.version() + 1, old.level(), old.sentence(), 0, old.hash());
    assertThat(of(Command.Plain.MISPRONOUNCED, other)).isNull();
    Script without = Room.script(Room.SAMPLE, Set.of(old.story()));
    Heard heard = new Heard.Asked(Command.Plain.MISPRONOUNCED, old);
    assertThat(Complaint.of(heard, session, without, "phone", Room.NOW)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void theListenerIsThankedAndTheReadingGoesOnWhereItWas(String channel) {
    Step step =
        Room.dialogue(channel)
            .next(session, new Heard.Asked(Command.Plain.MISPRONOUNCED, in(1, 60)), NEWS, Room.NOW);
    assertThat(step.reply().say().getFirst().text())
        .isEqualTo("Thank you, the newsroom will hear of it.");
    assertThat(step.reply().say().get(1)).isEqualTo(SENTENCES.get(1));
    assertThat(step.reply().expect()).isEqualTo(Expect.READING);
    assertThat(step.session().position()).isEqualTo(in(1, 0));
  }
}
