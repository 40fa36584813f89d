package fm.earshot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A listener at a smart speaker, and Alexa between: carries the session, and knows how long what
/// is said takes.
public final class SmartSpeaker {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Every request has an id of its own.
  private static final AtomicLong REQUESTS = new AtomicLong();

  private final Air air;
  private final String user;
  private @Nullable JsonNode attributes;
  private Speech speech = new Speech("");
  private String ssml = "";
  private Instant began = Instant.EPOCH;
  private boolean open;

  SmartSpeaker(Air air, String user) {
    this.air = air;
    this.user = user;
  }

  public SmartSpeaker opens() {
    attributes = null;
    return send(request("LaunchRequest"), true);
  }

  /// "Alexa, ask Earshot …": a conversation that opens with an intent.
  public SmartSpeaker opensWith(String intent, String... slots) {
    attributes = null;
    return send(intent(intent, slots), true);
  }

  /// Says something that Alexa takes for `intent`, with slots name, value, name, value ….
  public SmartSpeaker asks(String intent, String... slots) {
    assertThat(open).as("the session is open").isTrue();
    return send(intent(intent, slots), false);
  }

  /// Says nothing to the question and the reprompt: Alexa ends the session.
  public SmartSpeaker staysSilent() {
    air.clock.advance(left().plusSeconds(16));
    ObjectNode ended = request("SessionEndedRequest").put("reason", "EXCEEDED_MAX_REPROMPTS");
    return send(ended, false);
  }

  /// Hears all of it.
  public SmartSpeaker listens() {
    air.clock.advance(left());
    return this;
  }

  private Duration left() {
    Duration left = speech.length().minus(Duration.between(began, air.clock.instant()));
    return left.isNegative() ? Duration.ZERO : left;
  }

  public SmartSpeaker hears(String... texts) {
    for (String text : texts) {
      assertThat(speech.words()).contains(text);
      Duration at = speech.middleOf(text);
      Duration gone = Duration.between(began, air.clock.instant());
      if (at.compareTo(gone) > 0) {
        air.clock.advance(at.minus(gone));
      }
    }
    return this;
  }

  public SmartSpeaker doesNotHear(String text) {
    assertThat(speech.words()).doesNotContain(text);
    return this;
  }

  public SmartSpeaker isAskedSomething() {
    assertThat(open).isTrue();
    assertThat(speech.words()).endsWith("?");
    return this;
  }

  public SmartSpeaker isLeft() {
    assertThat(open).as("the session is closed after: " + speech.words()).isFalse();
    return this;
  }

  /// What is said, as Alexa is given it.
  public String ssml() {
    return ssml;
  }

  public String all() {
    return speech.words();
  }

  /// The names that go with every request, and the state that the session carries now.
  public List<String> carries() {
    List<String> carried = new ArrayList<>(List.of(user, sessionId()));
    if (attributes != null) {
      attributes.forEach(value -> carried.add(value.asText()));
    }
    return carried;
  }

  private String sessionId() {
    return "amzn1.echo-api.session." + user.replaceFirst("^amzn1\\.ask\\.account\\.", "");
  }

  private ObjectNode request(String type) {
    return JSON.createObjectNode()
        .put("type", type)
        .put("requestId", "request-" + REQUESTS.incrementAndGet())
        .put("timestamp", air.clock.instant().toString())
        .put("locale", "en-US");
  }

  private ObjectNode intent(String name, String... slots) {
    ObjectNode request = request("IntentRequest");
    ObjectNode intent = request.putObject("intent").put("name", name);
    ObjectNode filled = intent.putObject("slots");
    for (int i = 0; i + 1 < slots.length; i += 2) {
      filled.putObject(slots[i]).put("name", slots[i]).put("value", slots[i + 1]);
    }
    return request;
  }

  private SmartSpeaker send(ObjectNode request, boolean begins) {
    ObjectNode envelope = JSON.createObjectNode().put("version", "1.0");
    ObjectNode session =
        envelope.putObject("session").put("new", begins).put("sessionId", sessionId());
    session.putObject("application").put("applicationId", "amzn1.ask.skill.test");
    session.putObject("user").put("userId", user);
    if (attributes != null) {
      session.set("attributes", attributes);
    }
    ObjectNode system = envelope.putObject("context").putObject("System");
    system.putObject("application").put("applicationId", "amzn1.ask.skill.test");
    system.putObject("user").put("userId", user);
    envelope.set("request", request);
    return hear(air.http().postJson("/alexa", envelope.toString()));
  }

  private SmartSpeaker hear(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body().length()).as("response size").isLessThan(24_000);
    JsonNode answer = read(response.body());
    attributes = answer.get("sessionAttributes");
    JsonNode said = answer.path("response");
    String ssml = said.path("outputSpeech").path("ssml").asText("");
    assertThat(ssml.length()).as("characters of speech").isLessThan(8_000);
    this.ssml = ssml;
    speech = new Speech(plain(ssml));
    began = air.clock.instant();
    open = said.has("shouldEndSession") && !said.get("shouldEndSession").asBoolean();
    assertThat(open).as("open exactly when something is asked").isEqualTo(said.has("reprompt"));
    if (open) {
      assertThat(speech.length()).as("length of an answer").isLessThan(Duration.ofSeconds(90));
    }
    return this;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  private static String plain(String ssml) {
    return ssml.replaceAll("</?(phoneme|sub|lang)[^>]*>", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }
}
