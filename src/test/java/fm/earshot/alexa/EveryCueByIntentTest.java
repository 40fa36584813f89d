package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.Heard;
import fm.earshot.dialogue.House;
import fm.earshot.dialogue.Pacing;
import fm.earshot.dialogue.Session;
import fm.earshot.dialogue.Step;
import fm.earshot.dialogue.Whereabouts;
import fm.earshot.news.Position;
import fm.earshot.script.Script;
import fm.earshot.testing.SampleScript;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every sentence of the edition can be heard by intents that need no words.
class EveryCueByIntentTest {
  private static final Instant NOW = Stand.NOON;
  private static final int ENOUGH = 400;

  private final Script script = SampleScript.at(NOW);
  private final Dialogue dialogue =
      new Dialogue(new House("Harbour", Stand.prompts(), ZoneOffset.UTC, Pacing.SMART_SPEAKER));
  private final Set<SampleScript.Heard> heard = new HashSet<>();
  private Step step = opens();

  @Test
  void intentsReachEverySentenceOfEveryLevelOfEveryStory() {
    untilTheEnd("AMAZON.YesIntent");
    opens();
    untilTheEnd("MoreIntent");
    opens();
    asks("HeadlinesIntent", 0);
    asks("MoreIntent", 0);
    untilTheEnd("AMAZON.YesIntent");
    assertThat(heard).containsAll(SampleScript.everything(script));
  }

  private void untilTheEnd(String intent) {
    for (int answers = 0; answers < ENOUGH && step.reply().expect() == Expect.READING; answers++) {
      asks(intent, 600);
    }
    assertThat(step.reply().expect()).isEqualTo(Expect.SECTIONS);
  }

  private Step opens() {
    Session fresh = Session.fresh(NOW, "en");
    return says(dialogue.next(fresh, new Heard.Opened(null), script, NOW));
  }

  /// Says something so many seconds after the reading began to sound.
  private void asks(String intent, int seconds) {
    Session session = step.session();
    Instant now = session.started().plusSeconds(seconds);
    Position at = Whereabouts.at(session, script, dialogue.pacing(), now);
    Command command = Objects.requireNonNull(Intent.named(intent)).command(null);
    Heard asked = new Heard.Asked(Objects.requireNonNull(command), at);
    says(dialogue.next(session, asked, script, now));
  }

  private Step says(Step next) {
    step = next;
    heard.addAll(SampleScript.heard(next.reply().say()));
    return next;
  }
}
