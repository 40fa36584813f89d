package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.script.Pace;
import fm.earshot.script.Script;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {
  private static final List<String> WORDS =
      List.of("sport", "falconry", "the ferry", "2", "9", "last", "?", "");

  private static final List<Intent> INTENTS = List.of(Intent.values());

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whateverIsSaidWheneverTheAnswerIsShortAndHasAWayOn(long seed) {
    Random random = new Random(seed);
    try (Stand stand = new Stand()) {
      Speaker alexa = stand.speaker("walker").opens();
      for (int turn = 0; turn < 200; turn++) {
        Intent intent = INTENTS.get(random.nextInt(INTENTS.size()));
        String word = WORDS.get(random.nextInt(WORDS.size()));
        if (random.nextInt(10) == 0) {
          stand.script = random.nextBoolean() ? withoutFerry() : Stories.script(Stories.all());
        }
        alexa.listens(Duration.ofSeconds(random.nextInt(40)));
        say(alexa, intent, word);
        holds(alexa, "seed " + seed + ", turn " + turn + ": " + intent + " " + word);
      }
    }
  }

  private static Script withoutFerry() {
    return Stories.script(List.of(Stories.RACE, Stories.BOG), Stories.FERRY);
  }

  private static void say(Speaker alexa, Intent intent, String word) {
    Slot slot = intent.slot();
    if (slot == null) {
      alexa.says(intent.key());
    } else {
      alexa.says(intent.key(), slot.key(), word);
    }
  }

  private static void holds(Speaker alexa, String where) {
    String words = alexa.speech().replaceAll("<[^>]*>", " ");
    assertThat(words).as(where).isNotBlank();
    assertThat(Pace.of(words, 70)).as(where).isLessThan(Duration.ofSeconds(90));
    if (alexa.answer().at("/response/shouldEndSession").asBoolean()) {
      alexa.isLeftAlone();
    } else {
      alexa.isAsked();
    }
  }
}
