package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.testing.Air;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlexaHostileTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final int LARGEST = 64 * 1024;
  private static final List<String> REQUESTS =
      List.of(
          "{'type':'LaunchRequest'}",
          "{'type':'IntentRequest','intent':{'name':'HeadlinesIntent'}}",
          "{'type':'IntentRequest','intent':{'name':'AMAZON.NextIntent'}}",
          "{'type':'IntentRequest','intent':{'name':'FullStoryIntent'}}",
          slot("TopicNewsIntent", "topic", "sport"),
          slot("FindStoryIntent", "query", "the ferry"),
          slot("PickStoryIntent", "ordinal", "3"),
          slot("AskStoryIntent", "question", "who said so"),
          slot("BriefingLengthIntent", "minutes", "5"),
          "{'type':'CanFulfillIntentRequest','intent':{'name':'HeadlinesIntent','slots':{}}}",
          "{'type':'SessionEndedRequest','reason':'USER_INITIATED'}",
          "{'type':'System.ExceptionEncountered','error':{'type':'INVALID_RESPONSE'}}",
          "{'type':'AudioPlayer.PlaybackFinished','token':'t'}");

  @TempDir static Path directory;
  private static Air air;
  private static Sender sender;
  private static String state;

  @BeforeAll
  static void start() {
    air = Air.with(directory);
    sender = new Sender(air.port());
    Answer launch = sender.send(post(Trees.bytes(envelope("{'type':'LaunchRequest'}", "ann", ""))));
    state = Trees.read(launch.body()).at("/sessionAttributes/s").asText();
  }

  @AfterEach
  void answersAsEver() {
    air.speaker("anna").opens().isAskedSomething();
  }

  @AfterAll
  static void stop() {
    sender.close();
    air.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {101, 102, 103, 104})
  void mangledRequestIsAnsweredOrRefused(long seed) {
    Random random = new Random(seed);
    int answered = 0;
    for (int i = 0; i < 510; i++) {
      JsonNode sound = envelope(any(random), "user-" + i, random.nextInt(3) == 0 ? "" : state);
      Attack attack = post(Trees.mangled(sound, random)).called("seed " + seed + ", attack " + i);
      Answer answer = sender.send(attack);
      Verdict.holds(answer, attack);
      if (answer.status() == 200) {
        Verdict.isSpeech(answer.body(), attack);
        answered++;
      }
    }
    assertThat(answered).as("requests that were not refused").isBetween(50, 480);
  }

  @Test
  void anyWordsInASlotAreAnswered() {
    for (String words : Nasty.STRINGS) {
      for (String request : REQUESTS.subList(4, 9)) {
        ObjectNode envelope = envelope(request, "ann", state);
        for (JsonNode slot : envelope.at("/request/intent/slots")) {
          ((ObjectNode) slot).put("value", words.replaceAll("\\p{Cs}", "?"));
        }
        Attack attack = post(Trees.bytes(envelope)).called(words);
        Answer answer = sender.send(attack);
        assertThat(answer.status()).as("%s", attack).isEqualTo(200);
        Verdict.isSpeech(answer.body(), attack);
      }
    }
  }

  @Test
  void requestCutAnywhereIsRefused() {
    byte[] whole = Trees.bytes(envelope(REQUESTS.get(4), "ann", ""));
    for (int length = 0; length < whole.length; length++) {
      Attack attack = post(java.util.Arrays.copyOf(whole, length)).called("cut at " + length);
      Answer answer = sender.send(attack);
      assertThat(answer.status()).as("%s", attack).isEqualTo(400);
      Verdict.refuses(answer, attack);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"session\":{\"attributes\":[", "{\"request\":{\"a\":"})
  void requestOfAHundredThousandLevelsIsRefused(String level) {
    byte[] deep = level.repeat(100_000).getBytes(StandardCharsets.UTF_8);
    for (Attack attack : List.of(post(deep), Attack.chunked("POST /alexa", deep))) {
      Answer answer = sender.send(attack);
      assertThat(answer.status()).isIn(400, 413);
      Verdict.refuses(answer, attack);
    }
  }

  @Test
  void requestOfFortyLevelsIsReadAndOfOneMoreIsRefused() {
    for (int levels = 38; levels <= 42; levels++) {
      // The envelope is a level of its own, and its request another.
      ObjectNode passedOver = envelope(REQUESTS.get(0), "ann", "");
      passedOver.set("filler", nested(levels - 1));
      ObjectNode read = envelope(REQUESTS.get(0), "ann", "");
      read.withObject("/request").set("filler", nested(levels - 2));
      for (ObjectNode body : List.of(passedOver, read)) {
        Attack attack = post(Trees.bytes(body)).called(levels + " levels");
        Answer answer = sender.send(attack);
        assertThat(answer.status()).as("%s", attack).isEqualTo(levels <= 40 ? 200 : 400);
        Verdict.holds(answer, attack);
      }
    }
  }

  private static JsonNode nested(int levels) {
    return Trees.read("[".repeat(levels) + "]".repeat(levels));
  }

  @Test
  void requestIsAnsweredUpToItsLimitAndBeyondItIsToldSo() {
    String log = LOG.text();
    double before = tooLarge();
    for (int size : new int[] {LARGEST - 1, LARGEST, LARGEST + 1, 999_999, 1_000_001, 3_000_000}) {
      ObjectNode envelope = envelope(REQUESTS.get(0), "ann", "");
      envelope.put("filler", "");
      int room = size - Trees.bytes(envelope).length;
      byte[] body = Trees.bytes(envelope.put("filler", "x".repeat(room)));
      for (Attack attack : List.of(post(body), Attack.chunked("POST /alexa", body))) {
        Answer answer = sender.sendLast(attack.called(attack.name() + " of " + size));
        assertThat(answer.status()).as(attack.name()).isEqualTo(size <= LARGEST ? 200 : 413);
        Verdict.holds(answer, attack);
      }
    }
    assertThat(tooLarge() - before).as("refusals counted").isEqualTo(8);
    assertThat(LOG.text()).as("no line for what a stranger sends").isEqualTo(log);
  }

  private static double tooLarge() {
    String name = "earshot_alexa_refused_total{reason=\"too_large\"} ";
    return air.http()
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .sum();
  }

  private static String any(Random random) {
    return REQUESTS.get(random.nextInt(REQUESTS.size()));
  }

  private static String slot(String intent, String name, String value) {
    return "{'type':'IntentRequest','intent':{'name':'%s','slots':{'%s':{'name':'%s','value':'%s'}}}}"
        .formatted(intent, name, name, value);
  }

  static Attack post(byte[] body) {
    return Attack.of("POST /alexa", body, "Content-Type: application/json");
  }

  static ObjectNode envelope(String request, String user, String state) {
    String json =
        "{'version':'1.0','session':{'new':NEW,'sessionId':'s1','attributes':{'s':'STATE'},FROM},"
            + "'context':{'System':{FROM},'Viewport':{'shape':'ROUND','dpi':160}},'request':REQUEST}";
    String from = "'application':{'applicationId':'amzn1.ask.skill.x'},'user':{'userId':'USER'}";
    String filled =
        json.replace("FROM", from)
            .replace("REQUEST", request)
            .replace("NEW", Boolean.toString(state.isEmpty()))
            .replace("STATE", state)
            .replace("USER", user);
    ObjectNode envelope = (ObjectNode) Trees.read(filled.replace('\'', '"'));
    ((ObjectNode) envelope.get("request"))
        .put("requestId", "r1")
        .put("timestamp", "2026-03-10T15:00:00Z")
        .put("locale", "en-US");
    return envelope;
  }
}
