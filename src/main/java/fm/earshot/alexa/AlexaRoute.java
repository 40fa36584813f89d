package fm.earshot.alexa;

import com.amazon.ask.CustomSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.ResponseEnvelope;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fm.earshot.dialogue.Bookmarks;
import fm.earshot.dialogue.Delivery;
import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.http.Bodies;
import fm.earshot.script.Script;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `POST /alexa`: the custom skill.
public final class AlexaRoute implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(AlexaRoute.class);
  private static final String JSON = "application/json;charset=UTF-8";

  private static final String REHEARSED =
      """
      {"version":"1.0","session":{"new":true,"sessionId":"rehearsal"},
       "request":{"type":"TYPE","locale":"en-US","intent":{"name":"LatestNewsIntent"}}}
      """;

  private final AlexaRequests requests;
  private final CustomSkill skill;
  private final Tally<Refusal> refusals = new Tally<>(Refusal.class);

  /// What the skill answers with. `identity` makes a listener of a user id; with no `skillIds`
  /// requests are not verified, and only loopback callers may be let through to here.
  public record Parts(
      Dialogue dialogue,
      Supplier<Script> script,
      Bookmarks bookmarks,
      Function<String, ListenerId> identity,
      InstantSource clock,
      List<String> skillIds,
      RequestCheck check,
      String language,
      Delivery delivery) {
    public Parts {
      skillIds = List.copyOf(skillIds);
    }
  }

  public AlexaRoute(Parts parts) {
    this.requests = new AlexaRequests(parts.skillIds(), parts.check());
    this.skill = new CustomSkillBuilder().addRequestHandler(new SkillTurn(parts)).build();
  }

  @Override
  public void handle(Context call) throws IOException {
    call.contentType(JSON);
    try {
      byte[] body = Bodies.read(call, AlexaRequests.LARGEST);
      byte[] answer =
          answer(body, call.header("Signature-256"), call.header("SignatureCertChainUrl"));
      Bodies.answer(call, answer);
    } catch (Refused refused) {
      refuse(call, refused.refusal());
    }
  }

  /// The whole of a turn: a request's raw body in, the answer's out.
  byte[] answer(byte[] body, @Nullable String signature, @Nullable String chain) throws Refused {
    return Writing.of(answer(requests.read(body, signature, chain)));
  }

  /// A turn of nobody's, which is kept nowhere.
  public void rehearse() {
    for (String said : List.of("LaunchRequest", "IntentRequest")) {
      try {
        byte[] body = REHEARSED.replace("TYPE", said).getBytes(StandardCharsets.UTF_8);
        Writing.of(answer(Reading.of(body)));
      } catch (IOException | Refused e) {
        throw new IllegalStateException("the rehearsal failed", e);
      }
    }
  }

  private void refuse(Context call, Refusal why) {
    refusals.count(why);
    var error = JsonNodeFactory.instance.objectNode().put("error", why.why());
    call.status(why.status()).result(error.toString());
  }

  /// How many requests were refused for that since the start.
  public long refused(Refusal why) {
    return refusals.of(why);
  }

  private ResponseEnvelope answer(Received received) throws Refused {
    if (received.type().equals("System.ExceptionEncountered")) {
      String kind = received.request().at("/error/type").asText();
      LOG.warn("Alexa could not use an answer: {}", kind.matches("[A-Z_]{1,40}") ? kind : "?");
    }
    return AlexaHeard.silent(received.type())
        ? ResponseEnvelope.builder().withVersion("1.0").withResponse(SkillTurn.nothing()).build()
        : skill.invoke(received.envelope());
  }
}
