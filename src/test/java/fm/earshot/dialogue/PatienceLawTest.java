package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Prompts taper and never loop for ever.
class PatienceLawTest {
  private static final int WALKS = 2_500;

  /// Three for each sentence of the longest story and of all summaries, and the questions between.
  private static final int LONGEST = 400;

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void whoIsNeverUnderstoodIsReadToAndThenSaidGoodbyeTo(String channel) {
    Walk.each(
        channel,
        WALKS,
        walk -> {
          walksAWhile(walk);
          int silences = walk.random.nextInt(5);
          for (int turns = 0; !walk.step().reply().ends(); turns++) {
            assertThat(turns).as("turns that nothing came of").isLessThan(LONGEST);
            walk.hear(nothing(walk, silences));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "alexa"})
  void noPromptIsSaidThreeTimesRunning(String channel) {
    Walk.each(
        channel,
        WALKS,
        walk -> {
          walksAWhile(walk);
          String asked = "";
          int times = 0;
          while (!walk.step().reply().ends()) {
            List<Cue> say = walk.step().reply().say();
            boolean reads = say.stream().anyMatch(cue -> cue instanceof Cue.Sentence);
            String question = reads || say.isEmpty() ? "" : say.getLast().text();
            times = !reads && question.equals(asked) ? times + 1 : 1;
            assertThat(times).as(question).isLessThan(3);
            asked = question;
            walk.hear(nothing(walk, 4));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Expect.class,
      names = {"READING", "NOTHING"},
      mode = EnumSource.Mode.EXCLUDE)
  void afterAQuestionTheOfferThenTheKeysThenTheReading(Expect expect) {
    Script script = ChangingNews.SAMPLE.getFirst();
    for (String channel : List.of("phone", "alexa")) {
      Dialogue dialogue = Room.dialogue(channel);
      Step step = dialogue.next(fresh(), new Heard.Opened(null), script, Room.NOW);
      step = new Step(step.session().expecting(expect), step.reply());
      List<String> said = new ArrayList<>();
      for (int silence = 0; silence < 3; silence++) {
        step = dialogue.next(step.session(), new Heard.Silence(), script, Room.NOW);
        said.add(step.reply().say().getFirst().text());
      }
      assertThat(said).doesNotHaveDuplicates().last().isEqualTo("On with the news.");
      assertThat(step.reply().say()).hasAtLeastOneElementOfType(Cue.Sentence.class);
      assertThat(step.session().awaited().silences()).isZero();
    }
  }

  private static Session fresh() {
    return Session.fresh(Room.NOW, "en");
  }

  private static void walksAWhile(Walk walk) {
    for (int left = walk.random.nextInt(12); left > 0; left--) {
      walk.goOn();
    }
  }

  /// Silence, or what is not understood, at once or a while later; the fewer the `silences` in four
  /// the more noise.
  private static Heard nothing(Walk walk, int silences) {
    return walk.random.nextInt(4) < silences
        ? new Heard.Silence()
        : new Heard.NoMatch("", walk.random.nextBoolean() ? walk.sounding() : walk.at());
  }
}
