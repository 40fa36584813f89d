package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.testing.AlexaJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A request that Alexa sends again, since its answer was late or lost.
class RetriesTest {
  private final Stand stand = new Stand();

  @AfterEach
  void close() {
    stand.close();
  }

  private String ask(String id, String user, String intent, String state) {
    byte[] body = AlexaJson.intent(id, user, intent, state);
    return stand.post(new String(body, StandardCharsets.UTF_8)).body();
  }

  private String latest(String id, String user) {
    return ask(id, user, "LatestNewsIntent", "");
  }

  private static String state(String answer) {
    return Speaker.read(answer).at("/sessionAttributes/s").asText();
  }

  @Test
  void secondAnswerIsTheFirstAlthoughTimeWentByAndABookmarkWasKept() {
    String first = latest("r1", "ada");
    stand.passes(Duration.ofSeconds(5));
    assertThat(latest("r1", "ada")).isEqualTo(first);
    assertThat(latest("r2", "ada")).isNotEqualTo(first);
  }

  @Test
  void nextIsObeyedOnce() {
    String state = state(latest("r1", "ada"));
    String next = ask("r2", "ada", "AMAZON.NextIntent", state);
    Bookmark kept = stand.bookmark("ada");
    stand.passes(Duration.ofSeconds(7));
    assertThat(ask("r2", "ada", "AMAZON.NextIntent", state)).isEqualTo(next);
    assertThat(stand.bookmark("ada")).isEqualTo(kept);
  }

  @Test
  void killGoesBeforeSameness() {
    String headline = Stories.FERRY.headline();
    assertThat(latest("r1", "ada")).contains(headline);
    stand.script = stand.script.without(Set.of(Stories.FERRY.id()));
    assertThat(latest("r1", "ada")).doesNotContain(headline);
  }

  @Test
  void sameIdOfAnotherListenerIsAnotherRequest() {
    String first = latest("r1", "ada");
    stand.passes(Duration.ofSeconds(5));
    assertThat(state(latest("r1", "eve"))).isNotEqualTo(state(first));
  }
}
