package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Bookmark;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// A webhook that the carrier sends again, since its answer was late or lost.
class RetriesTest {
  private static final String TOKEN = "I-Twilio-Idempotency-Token";
  private static final Map<String, String> CALL =
      Map.of("CallSid", "CA1", "From", "+15550100", "To", "+15550199");

  private final Exchange exchange = new Exchange();

  RetriesTest() throws IOException {}

  @AfterEach
  void close() {
    exchange.close();
  }

  private String answer(String token) {
    return exchange.post("/phone/answer", CALL, TOKEN, token).body();
  }

  private String press(String action, String key, String... headers) {
    Map<String, String> form = new HashMap<>(CALL);
    form.put("Digits", key);
    return exchange.post(action, form, headers).body();
  }

  private static List<String> actions(String twiml) {
    return TestCall.gathers(TestCall.xml(twiml)).stream()
        .map((Element gather) -> gather.getAttribute("action"))
        .toList();
  }

  @Test
  void secondAnswerIsTheFirstAlthoughTimeWentByAndABookmarkWasKept() {
    String first = answer("token-1");
    exchange.now = exchange.now.plusSeconds(5);
    assertThat(answer("token-1")).isEqualTo(first);
    assertThat(answer("token-2")).isNotEqualTo(first).contains("where you left off");
  }

  @Test
  void keyIsObeyedOnce() {
    List<String> open = actions(answer("token-1"));
    String next = press(open.getFirst(), "6", TOKEN, "token-2");
    Bookmark kept = exchange.bookmark("+15550100");
    exchange.now = exchange.now.plusSeconds(12);
    assertThat(press(open.getFirst(), "6", TOKEN, "token-2")).isEqualTo(next);
    assertThat(exchange.bookmark("+15550100")).isEqualTo(kept);
  }

  @Test
  void lateRetryOfAnEarlierTurnDoesNotTakeTheBookmarkBack() {
    String first = answer("token-1");
    press(actions(first).getFirst(), "6", TOKEN, "token-2");
    Bookmark kept = exchange.bookmark("+15550100");
    assertThat(answer("token-1")).isEqualTo(first);
    assertThat(exchange.bookmark("+15550100")).isEqualTo(kept);
  }

  @Test
  void killGoesBeforeSameness() {
    assertThat(answer("token-1")).contains("Ferry strike ends.");
    exchange.newsstand.withdraw(Newsstand.FERRY);
    assertThat(answer("token-1")).doesNotContain("Ferry strike ends.");
  }

  @Test
  void sameTokenOfAnotherCallerTellsNothingOfTheFirst() {
    answer("token-1");
    assertThat(answer("token-2")).contains("where you left off");
    assertThat(dials("CA1", "+15550177", "token-2"))
        .contains("Earshot news")
        .doesNotContain("left");
  }

  @Test
  void sameTokenOfAnotherCallIsAnotherRequest() {
    String first = answer("token-1");
    assertThat(dials("CA2", "+15550100", "token-1")).contains("where you left off");
    assertThat(dials("CA1", "+15550100", "token-1")).isEqualTo(first);
  }

  private String dials(String call, String from, String token) {
    Map<String, String> form = new HashMap<>(CALL);
    form.putAll(Map.of("CallSid", call, "From", from));
    return exchange.post("/phone/answer", form, TOKEN, token).body();
  }

  @Test
  void withoutATokenOrAfterTwoMinutesARequestIsNew() {
    String first = answer("token-1");
    exchange.now = exchange.now.plus(Duration.ofMinutes(2)).plusSeconds(1);
    assertThat(answer("token-1")).isNotEqualTo(first);
    String action = actions(first).getFirst();
    String one = press(action, "3");
    exchange.now = exchange.now.plusSeconds(9);
    assertThat(press(action, "3")).isNotEqualTo(one);
  }
}
