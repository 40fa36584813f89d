package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.Heard;
import fm.earshot.dialogue.Phrases;
import fm.earshot.dialogue.Session;
import fm.earshot.dialogue.Step;
import fm.earshot.script.Script;
import fm.earshot.testing.SampleScript;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every sentence of the edition can be heard by a caller who only has keys.
class EveryCueByKeyTest {
  private static final Instant NOW = Exchange.NOON;
  private static final int ENOUGH = 400;

  private final Script script = SampleScript.at(NOW);
  private final Dialogue dialogue;
  private final Hearing hearing;
  private final Set<SampleScript.Heard> heard = new HashSet<>();
  private Step step;

  EveryCueByKeyTest() throws IOException {
    dialogue = Exchange.dialogue();
    Composer composer = new Composer(dialogue, Flow.hotline());
    hearing = new Hearing(composer, Flow.hotline(), Phrases.of(Map.of()));
    step = dials();
  }

  @Test
  void keysReachEverySentenceOfEveryLevelOfEveryStory() {
    listensToTheEnd();
    dials();
    for (int presses = 0; presses < ENOUGH && step.reply().expect() == Expect.READING; presses++) {
      pressesLate("0");
      presses("6");
    }
    dials();
    presses("0");
    presses("1");
    presses("0");
    presses("6");
    listensToTheEnd();
    assertThat(heard).containsAll(SampleScript.everything(script));
  }

  @Test
  void keysThatHelpTellsWorkAlsoWhileHeadlinesAreRead() {
    presses("0");
    presses("1");
    assertThat(step.reply().say().getFirst().text()).startsWith("The headlines.");
    presses("0");
    assertThat(step.reply().expect()).isEqualTo(Expect.HELP);
    presses("3");
    assertThat(step.reply().say().getFirst().text()).startsWith("This version is from");
    presses("2");
    assertThat(step.session().position())
        .as("a number is a choice while the list is read")
        .extracting(at -> at.story())
        .isEqualTo(script.rundown("top").get(1));
  }

  private Step dials() {
    Session fresh = Session.fresh(NOW, "en");
    return says(dialogue.next(fresh, new Heard.Opened(null), script, NOW));
  }

  private void presses(String key) {
    hear(new Form(Map.of("Digits", key), Map.of()), 0);
  }

  /// Once all of the group was heard.
  private void pressesLate(String key) {
    hear(new Form(Map.of("Digits", key), Map.of()), 60);
  }

  private void listensToTheEnd() {
    for (int groups = 0; groups < ENOUGH && step.reply().expect() == Expect.READING; groups++) {
      hear(new Form(Map.of(), Map.of("e", Hearing.FINISHED)), 60);
    }
    assertThat(step.reply().expect()).isEqualTo(Expect.SECTIONS);
  }

  /// What `form` says so many seconds after the reading began to sound.
  private void hear(Form form, int seconds) {
    Session session = step.session();
    Instant now = session.started().plusSeconds(seconds);
    says(dialogue.next(session, hearing.of(form, session, script, now), script, now));
  }

  private Step says(Step next) {
    step = next;
    heard.addAll(SampleScript.heard(next.reply().say()));
    return next;
  }
}
