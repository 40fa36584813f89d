package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlexaRouteTest {
  private static Stand stand;

  @BeforeAll
  static void open() {
    stand = new Stand();
  }

  @AfterAll
  static void close() {
    stand.close();
  }

  @Test
  void launchIsAnsweredExactlySo() throws IOException {
    assertThat(golden(stand.speaker("golden-1").opens())).isEqualTo(expected("launch.json"));
  }

  @Test
  void stopIsAnsweredExactlySo() throws IOException {
    Speaker speaker = stand.speaker("golden-2").opens().says("AMAZON.StopIntent");
    assertThat(golden(speaker)).isEqualTo(expected("stop.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AudioPlayer.PlaybackStarted",
        "AudioPlayer.PlaybackFinished",
        "AudioPlayer.PlaybackStopped",
        "AudioPlayer.PlaybackNearlyFinished",
        "AudioPlayer.PlaybackFailed",
        "PlaybackController.NextCommandIssued",
        "PlaybackController.PauseCommandIssued",
        "PlaybackController.PlayCommandIssued",
        "PlaybackController.PreviousCommandIssued",
        "System.ExceptionEncountered",
        "SessionEndedRequest",
        "AlexaSkillEvent.SkillEnabled",
        "Something.FromTheFuture"
      })
  void requestThatMayNotBeSpokenToGetsAnEmptyResponse(String type) {
    var answer =
        stand.post("{\"request\":{\"type\":\"" + type + "\",\"error\":{\"type\":\"X\\n\"}}}");
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode body = Speaker.read(answer.body());
    assertThat(body.path("version").asText()).isEqualTo("1.0");
    assertThat(body.path("response").toString()).isEqualTo("{}");
  }

  @Test
  void launchNeedsNeitherSessionNorContextNorUser() {
    int before = stand.bookmarkCount();
    var answer = stand.post("{\"request\":{\"type\":\"LaunchRequest\"}}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Northlight ferry").contains("\"sessionAttributes\":{}");
    assertThat(answer.headers().firstValue("content-type"))
        .hasValue("application/json;charset=utf-8");
    assertThat(stand.bookmarkCount()).isEqualTo(before);
  }

  @Test
  void askedWhetherItCanItSaysWhatThereIs() {
    assertThat(can("TopicNewsIntent", Map.of("topic", "sport"))).isEqualTo("YES");
    assertThat(can("TopicNewsIntent", Map.of("topic", "falconry"))).isEqualTo("NO");
    assertThat(can("HeadlinesIntent", Map.of())).isEqualTo("YES");
    assertThat(can("PickStoryIntent", Map.of("ordinal", "9"))).isEqualTo("NO");
    assertThat(can("AMAZON.YesIntent", Map.of())).isEqualTo("NO");
    assertThat(can("OrderPizzaIntent", Map.of("size", "big"))).isEqualTo("NO");
    assertThat(stand.bookmark("curious")).isNull();
  }

  private static String can(String intent, Map<String, String> slots) {
    Speaker speaker = stand.speaker("curious");
    speaker.send(speaker.asked("CanFulfillIntentRequest", intent, slots));
    assertThat(speaker.answer().at("/response").size()).isEqualTo(1);
    JsonNode answer = speaker.answer().at("/response/canFulfillIntent");
    assertThat(answer.path("slots").size()).isEqualTo(slots.size());
    return answer.path("canFulfill").asText();
  }

  @Test
  void synonymIsHeardAsItsCanonicalValue() {
    Speaker speaker = stand.speaker("resolved");
    ObjectNode request =
        speaker.asked("IntentRequest", "TopicNewsIntent", Map.of("topic", "ball games"));
    ((ObjectNode) request.at("/intent/slots/topic"))
        .set(
            "resolutions",
            Speaker.read(
                """
                {"resolutionsPerAuthority":[
                  {"authority":"other","status":{"code":"ER_SUCCESS_NO_MATCH"}},
                  {"authority":"ours","status":{"code":"ER_SUCCESS_MATCH"},
                   "values":[{"value":{"name":"sport","id":"sport"}}]}]}
                """));
    speaker.send(request).hears("A fisherman won").hearsNothingOf("ball games");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "\"LaunchRequest\"",
        "{}{}",
        "{\"request\":null}",
        "{\"request\":{}}",
        "{\"request\":{\"type\":7}}",
        "{\"request\":{\"type\":\"IntentRequest\",\"intent\":\"MoreIntent\"}}",
        "{\"request\":{\"type\":\"LaunchRequest\",\"timestamp\":{}}}",
        "{\"session\":\"mine\",\"request\":{\"type\":\"LaunchRequest\"}}",
        "{\"session\":{\"user\":[1]},\"request\":{\"type\":\"LaunchRequest\"}}",
        "{\"context\":{\"System\":{\"user\":5}},\"request\":{\"type\":\"LaunchRequest\"}}"
      })
  void badJsonIsRefusedInOneLine(String body) {
    refused(stand.post(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"request\":{\"type\":\"IntentRequest\"}}",
        "{\"request\":{\"type\":\"IntentRequest\",\"intent\":null}}",
        "{\"request\":{\"type\":\"IntentRequest\",\"intent\":{}}}",
        "{\"request\":{\"type\":\"IntentRequest\",\"intent\":{\"name\":\"NoSuchIntent\"}}}",
        "{\"request\":{\"type\":\"IntentRequest\",\"intent\":{\"name\":\"TopicNewsIntent\",\"slots\":null}}}",
        "{\"request\":{\"type\":\"IntentRequest\",\"intent\":{\"name\":\"TopicNewsIntent\",\"slots\":{\"topic\":null}}}}",
        "{\"request\":{\"type\":\"IntentRequest\",\"intent\":{\"name\":\"TopicNewsIntent\",\"slots\":{\"topic\":{\"resolutions\":{}}}}}}",
        "{\"request\":{\"type\":\"IntentRequest\",\"intent\":{\"name\":\"TopicNewsIntent\",\"slots\":{\"topic\":{\"resolutions\":{\"resolutionsPerAuthority\":[null,{},{\"status\":{\"code\":\"ER_SUCCESS_MATCH\"},\"values\":[null,{},{\"value\":{}}]}]}}}}}}",
        "{\"session\":null,\"context\":null,\"request\":{\"type\":\"LaunchRequest\"}}",
        "{\"session\":{\"new\":false,\"attributes\":null},\"request\":{\"type\":\"LaunchRequest\"}}",
        "{\"session\":{\"new\":false,\"attributes\":{\"s\":{\"a\":1}}},\"request\":{\"type\":\"IntentRequest\"}}",
        "{\"session\":{\"new\":false,\"attributes\":{\"s\":\"<not"
            + " base64>\"}},\"request\":{\"type\":\"IntentRequest\"}}",
        "{\"session\":{\"new\":false,\"attributes\":{\"s\":\"AQAAAAAAAAAAAAAAAAA\"}},\"request\":{\"type\":\"SessionEndedRequest\"}}",
        "{\"context\":{\"System\":{},\"Viewport\":{\"shape\":[7]},\"New\":1},\"request\":{\"type\":\"LaunchRequest\",\"new\":1}}"
      })
  void oddButSoundJsonIsAnswered(String body) {
    assertThat(stand.post(body).statusCode()).isEqualTo(200);
  }

  @Test
  void deepNestingAndLargeBodiesAreRefused() {
    refused(stand.post("{\"request\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"));
    var large =
        stand.post("{\"request\":{\"type\":\"" + "x".repeat(AlexaRequests.LARGEST) + "\"}}");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(Speaker.read(large.body()).path("error").asText()).contains("65536 bytes");
  }

  @Test
  void spoiltRequestsAreNeverOurFault() {
    Random random = new Random(20_260_302);
    byte[] sound =
        """
        {"version":"1.0","session":{"new":false,"user":{"userId":"u"},"attributes":{"s":"AQID"}},
        "request":{"type":"IntentRequest","intent":{"name":"PickStoryIntent","slots":
        {"ordinal":{"name":"ordinal","value":"2"}}}}}\
        """
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 300; i++) {
      byte[] spoilt = sound.clone();
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      int status = stand.post(spoilt, Map.of()).statusCode();
      assertThat(status)
          .as("request %d: %s", i, new String(spoilt, StandardCharsets.UTF_8))
          .isIn(200, 400);
    }
  }

  private static void refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Speaker.read(answer.body()).path("error").asText())
        .isNotBlank()
        .doesNotContain("\n");
  }

  private static String golden(Speaker speaker) {
    ObjectNode answer = (ObjectNode) speaker.answer();
    if (answer.at("/sessionAttributes") instanceof ObjectNode attributes && attributes.has("s")) {
      attributes.put("s", "(the state)");
    }
    answer.put("userAgent", "(the SDK)");
    return answer.toPrettyString();
  }

  private static String expected(String file) throws IOException {
    try (var in = Objects.requireNonNull(AlexaRouteTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
