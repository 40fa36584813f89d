package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// A smart speaker in a room: sends what Amazon would, carries the session's attributes, and tells
/// what is heard.
final class Speaker {
  private static final AtomicLong REQUESTS = new AtomicLong();

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_BYTES = 24 * 1024;

  private final Stand stand;
  private final String user;
  private JsonNode answer = JsonNodeFactory.instance.objectNode();
  private boolean open;

  Speaker(Stand stand, String user) {
    this.stand = stand;
    this.user = user;
  }

  Speaker opens() {
    open = false;
    return send(request("LaunchRequest"));
  }

  Speaker says(String intent) {
    return send(asked("IntentRequest", intent, Map.of()));
  }

  Speaker says(String intent, String slot, String value) {
    return send(asked("IntentRequest", intent, Map.of(slot, value)));
  }

  Speaker leaves() {
    return send(request("SessionEndedRequest").put("reason", "USER_INITIATED"));
  }

  Speaker listens(Duration time) {
    stand.passes(time);
    return this;
  }

  Speaker hears(String... words) {
    assertThat(speech()).contains(words);
    return this;
  }

  Speaker hearsNothingOf(String... words) {
    assertThat(speech()).doesNotContain(words);
    return this;
  }

  Speaker isAsked() {
    assertThat(answer.at("/response/shouldEndSession").asBoolean(true)).isFalse();
    assertThat(answer.at("/response/reprompt/outputSpeech/ssml").asText()).startsWith("<speak>");
    return this;
  }

  Speaker isLeftAlone() {
    assertThat(answer.at("/response/shouldEndSession").asBoolean()).isTrue();
    assertThat(answer.at("/response").has("reprompt")).isFalse();
    return this;
  }

  JsonNode answer() {
    return answer;
  }

  String speech() {
    return answer.at("/response/outputSpeech/ssml").asText();
  }

  ObjectNode request(String type) {
    return JSON.createObjectNode()
        .put("type", type)
        .put("requestId", "r-" + REQUESTS.incrementAndGet())
        .put("timestamp", stand.now.toString())
        .put("locale", "en-US");
  }

  ObjectNode asked(String type, String intent, Map<String, String> slots) {
    ObjectNode request = request(type);
    ObjectNode filled =
        request
            .putObject("intent")
            .put("name", intent)
            .put("confirmationStatus", "NONE")
            .putObject("slots");
    slots.forEach((name, value) -> filled.putObject(name).put("name", name).put("value", value));
    return request;
  }

  Speaker send(ObjectNode request) {
    ObjectNode body = JSON.createObjectNode().put("version", "1.0");
    ObjectNode session = body.putObject("session").put("new", !open).put("sessionId", "s-1");
    session.putObject("application").put("applicationId", "amzn1.ask.skill.one");
    session.putObject("user").put("userId", user);
    session.set(
        "attributes",
        answer.path("sessionAttributes").isObject()
            ? answer.get("sessionAttributes")
            : JSON.createObjectNode());
    ObjectNode system = body.putObject("context").putObject("System");
    system.putObject("application").put("applicationId", "amzn1.ask.skill.one");
    system.putObject("user").put("userId", user);
    body.set("request", request);
    var response = stand.post(body.toString());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body().length()).isLessThan(MOST_BYTES);
    answer = read(response.body());
    open = !answer.at("/response/shouldEndSession").asBoolean(true);
    return this;
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
