package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.testing.Air;
import fm.earshot.testing.SampleScript;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever comes with a state that is none is answered all the same, through both doors.
class BrokenStateTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MANY = 150;
  private static final List<Map<String, String>> PHONE =
      List.of(Map.of(), Map.of("Digits", "6"), Map.of("Digits", "0"), Map.of("SpeechResult", "mm"));
  private static final List<String> INTENTS =
      List.of("AMAZON.NextIntent", "MoreIntent", "BackIntent", "AMAZON.FallbackIntent");

  private final String story =
      SampleScript.at(Air.START).stories().keySet().iterator().next().value();

  @Test
  void anyStateIsAnswered(@TempDir Path directory) {
    try (Air air = Air.with(directory)) {
      for (int seed = 0; seed < MANY; seed++) {
        Random random = new Random(seed);
        String state = broken(random);
        String where = "seed " + seed + ", state " + state;
        answersTheCaller(air, random, state, where);
        answersTheSpeaker(air, random, JSON.textNode(state), where);
      }
      for (JsonNode state : List.of(JSON.nullNode(), JSON.numberNode(7), JSON.objectNode())) {
        answersTheSpeaker(air, new Random(0), state, "state " + state);
      }
    }
  }

  private static void answersTheCaller(Air air, Random random, String state, String where) {
    String event = List.of("", "&e=finished", "&e=silence", "&e=introduced").get(random.nextInt(4));
    String path = "/phone/turn?s=" + URLEncoder.encode(state, StandardCharsets.UTF_8) + event;
    HttpResponse<String> response =
        air.http().postForm(path, PHONE.get(random.nextInt(PHONE.size())));
    assertThat(response.statusCode()).as(where).isEqualTo(200);
    assertThat(response.body()).as(where).contains("<Say").containsAnyOf("<Redirect", "<Hangup");
  }

  private static void answersTheSpeaker(Air air, Random random, JsonNode state, String where) {
    ObjectNode request = JSON.objectNode().put("version", "1.0");
    ObjectNode session = request.putObject("session").put("new", false).put("sessionId", "s");
    session.putObject("attributes").set("s", state);
    request.putObject("context").putObject("System");
    ObjectNode asked = request.putObject("request").put("type", "IntentRequest");
    asked.put("requestId", "r").put("locale", "en-US");
    asked.put("timestamp", air.clock.instant().toString());
    asked.putObject("intent").put("name", INTENTS.get(random.nextInt(INTENTS.size())));
    HttpResponse<String> response = air.http().postJson("/alexa", request.toString());
    assertThat(response.statusCode()).as(where + response.body()).isEqualTo(200);
    assertThat(response.body()).as(where).contains("\"ssml\":\"<speak><p>");
  }

  /// Nonsense of all kinds; half of it begins like a state at a story that there is.
  private String broken(Random random) {
    byte[] bytes = new byte[9 + random.nextInt(440)];
    random.nextBytes(bytes);
    if (random.nextBoolean()) {
      bytes[0] = (byte) (1 + random.nextInt(2));
      System.arraycopy(HexFormat.of().parseHex(story), 0, bytes, 1, 8);
    }
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, random.nextInt(text.length()));
      case 1 -> text + "\u0000 é?&".repeat(random.nextInt(60));
      default -> text;
    };
  }
}
