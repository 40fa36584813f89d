package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.testing.Air;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskHostileTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final int LARGEST = 1_000_000;
  private static final String STORY =
      """
      {"uri": "urn:x:1", "version": "3", "versionCreated": "2026-03-10T14:00:00Z", "language": "en",
       "pubStatus": "usable", "urgency": 3, "slugline": "mill-reopens", "by": "Ada Miller",
       "located": "Mill Town", "edNote": "check", "expires": "2026-03-12T14:00:00Z",
       "embargoedUntil": "2026-03-10T14:30:00Z", "earshot_correction": "It is the old mill.",
       "headlines": [{"role": "main", "value": "Mill reopens", "contentType": "text/plain"}],
       "subjects": [{"name": "business"}], "infoSources": [{"name": "Mill Gazette"}],
       "renditions": [{"contentType": "text/html", "href": "https://mill.example.org/1"}],
       "bodies": [{"contentType": "text/html", "value": "<p>The mill reopens.</p><p>It was old.</p>"}]}
      """;

  @TempDir static Path directory;
  private static Air air;
  private static Sender sender;

  @BeforeAll
  static void start() {
    air = Air.with(directory);
    sender = new Sender(air.port());
  }

  @AfterEach
  void airsWhatIsSoundAfterwards() {
    String headline = "Harbour bridge opens at noon";
    String id = air.post("urn:sound", headline, "The harbour bridge opens at noon on Friday.");
    air.until("a sound story is on the air", () -> onAir().contains(headline));
    air.caller("+15550103").dials();
    air.speaker("anna").opens();
    air.kill(id);
    sender.send(Attack.of("POST /api/stories/" + id + "/restore", new byte[0]));
  }

  @AfterAll
  static void stop() {
    sender.close();
    air.close();
  }

  private static String onAir() {
    return sender.send(Attack.of("GET /api/editions/top", new byte[0])).body();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {301, 302, 303, 304})
  void mangledStoryIsTakenOrRefused(long seed) {
    Random random = new Random(seed);
    int taken = 0;
    for (int i = 0; i < 420; i++) {
      ObjectNode sound = (ObjectNode) Trees.read(STORY);
      sound.put("uri", "urn:x:" + random.nextInt(40));
      sound.put("versionCreated", "2026-03-10T14:00:%02dZ".formatted(i % 60));
      Attack attack = post(Trees.mangled(sound, random)).called("seed " + seed + ", attack " + i);
      Answer answer = sender.send(attack);
      Verdict.holds(answer, attack);
      taken += answer.status() < 300 ? 1 : 0;
    }
    assertThat(taken).as("stories that were not refused").isBetween(50, 400);
  }

  @Test
  void anyWordsInAFieldAreSaidAsWordsOnly() {
    int uri = 0;
    for (String words : Nasty.STRINGS) {
      ObjectNode story = (ObjectNode) Trees.read(STORY);
      story.put("uri", "urn:words:" + uri++);
      for (String field : List.of("slugline", "by", "located", "edNote", "earshot_correction")) {
        story.put(field, words);
      }
      Map.of(
              "/headlines/0", "value",
              "/bodies/0", "value",
              "/subjects/0", "name",
              "/infoSources/0", "name",
              "/renditions/0", "href")
          .forEach((at, field) -> ((ObjectNode) story.at(at)).put(field, words + " and more"));
      Attack attack = post(Trees.bytes(story)).called(words);
      Verdict.holds(sender.send(attack), attack);
    }
    air.until("they are on the air", () -> onAir().contains("and more"));
    everythingSaidIsOurMarkup();
  }

  /// All stories, read from the first to the last on both channels and as the producers get them.
  private static void everythingSaidIsOurMarkup() {
    for (JsonNode pick : Trees.read(onAir()).path("rundown")) {
      Attack find =
          AlexaHostileTest.post(
              Trees.bytes(
                  AlexaHostileTest.envelope(
                      "{'type':'IntentRequest','intent':{'name':'PickStoryIntent','slots':{'ordinal':"
                          + "{'name':'ordinal','value':'"
                          + pick.path("number").asInt()
                          + "'}}}}",
                      "ann",
                      "")));
      Verdict.isSpeech(sender.send(find).body(), find);
      Attack show = Attack.of("GET /api/stories/" + pick.path("id").asText(), new byte[0]);
      assertThat(Trees.read(sender.send(show).body()).path("uri").isTextual()).isTrue();
    }
    String next = "/phone/answer";
    for (int document = 0; document < 40; document++) {
      Attack call = PhoneHostileTest.post(next, PhoneHostileTest.encoded(PhoneHostileTest.call(7)));
      Answer answer = sender.send(call);
      Verdict.isTwiml(answer.body(), call);
      next =
          answer.body().replaceFirst("(?s).*<Redirect[^>]*>([^<]*)<.*", "$1").replace("&amp;", "&");
      if (!next.startsWith("/phone")) {
        break;
      }
    }
    Trees.read(sender.send(Attack.of("GET /feeds/flash.json", new byte[0])).body());
    Trees.read(sender.send(Attack.of("GET /bulletins/top/rundown.json", new byte[0])).body());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {311, 312})
  void anythingAskedOfAStoryIsAnsweredOrRefused(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      String id = URLEncoder.encode(Nasty.utf8(random), StandardCharsets.UTF_8);
      id = id.substring(0, Math.min(id.length(), 2_000));
      byte[] reason =
          Trees.mangled(Trees.read("{\"reason\":\"wrong\",\"by\":[{\"a\":1}]}"), random);
      Attack attack =
          switch (random.nextInt(5)) {
            case 0 -> Attack.of("GET /api/stories/" + id, new byte[0]);
            case 1 -> Attack.of("POST /api/stories/" + id + "/kill", reason);
            case 2 -> Attack.of("POST /api/stories/" + id + "/restore", reason);
            case 3 -> Attack.of("POST /api/stories/%016x/kill".formatted(i % 9), reason);
            default -> Attack.of("GET /api/editions/" + id, new byte[0]);
          };
      Verdict.holds(sender.send(attack), attack);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"headlines\":[", "{\"bodies\":[[", "\""})
  void storyOfAHundredThousandLevelsIsRefused(String level) {
    byte[] deep =
        level.repeat(Math.min(100_000, LARGEST / level.length())).getBytes(StandardCharsets.UTF_8);
    for (Attack attack : List.of(post(deep), Attack.chunked("POST /api/stories", deep))) {
      Answer answer = sender.send(attack);
      assertThat(answer.status()).isEqualTo(422);
      Verdict.refuses(answer, attack);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/stories", "/api/stories/urn%3Ax%3A1/kill"})
  void bodyIsReadUpToItsLimitAndBeyondItIsToldSo(String path) {
    for (int size : new int[] {LARGEST, LARGEST + 1, 3_000_000}) {
      byte[] body =
          ("{\"uri\":\"" + "x".repeat(size - 10) + "\"}").getBytes(StandardCharsets.UTF_8);
      Attack chunked = Attack.chunked("POST " + path, body);
      for (Attack attack : List.of(Attack.of("POST " + path, body), chunked)) {
        Answer answer = sender.sendLast(attack.called(attack.name() + " of " + size));
        assertThat(answer.status()).as(attack.name()).isEqualTo(size <= LARGEST ? 422 : 413);
        Verdict.holds(answer, attack);
      }
    }
  }

  @Test
  void storyOfOneEndlessWordIsNoHindranceToOthers() {
    for (String unit : List.of("a", "1,", "&", "𝔘.A.", "(")) {
      ObjectNode story = (ObjectNode) Trees.read(STORY);
      story.put("uri", "urn:endless:" + unit);
      ((ObjectNode) story.at("/headlines/0")).put("value", unit.repeat(490 / unit.length()));
      ((ObjectNode) story.at("/bodies/0")).put("value", unit.repeat(20_000 / unit.length()));
      Attack attack = post(Trees.bytes(story)).called("endless " + unit);
      Verdict.holds(sender.send(attack), attack);
    }
  }

  static Attack post(byte[] body) {
    return Attack.of("POST /api/stories", body, "Content-Type: application/json");
  }
}
