package fm.earshot.alexa;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.User;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A request whose JSON is sound and whose `request.type` is known, before the SDK sees it: the
/// request itself, its session if it has one, and of the context what the system says of skill and
/// user.
record Received(ObjectNode request, @Nullable JsonNode session, JsonNode system) {
  private static final ObjectMapper SDK = ObjectMapperFactory.getMapper();

  String type() {
    return request.path("type").asText();
  }

  @Nullable Instant timestamp() {
    try {
      return OffsetDateTime.parse(request.path("timestamp").asText()).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// The skills that it says it is for.
  List<String> skills() {
    return Stream.of(session, system)
        .filter(each -> each != null)
        .map(each -> each.at("/application/applicationId"))
        .filter(id -> !id.isMissingNode())
        .map(JsonNode::asText)
        .toList();
  }

  /// The request as the SDK has it, without its time, which was looked at before. Only a slot's
  /// value and what it resolves to are left to the SDK's own reading, which would take longer than
  /// all the rest of a turn.
  RequestEnvelope envelope() throws Refused {
    User user = user(system);
    return RequestEnvelope.builder()
        .withVersion("1.0")
        .withRequest(asked())
        .withSession(session == null ? null : conversation(session))
        .withContext(
            Context.builder().withSystem(SystemState.builder().withUser(user).build()).build())
        .build();
  }

  private Request asked() throws Refused {
    String id = text(request, "requestId");
    text(request, "timestamp");
    return switch (type()) {
      case "LaunchRequest" -> LaunchRequest.builder().withRequestId(id).build();
      case "IntentRequest" ->
          IntentRequest.builder().withRequestId(id).withIntent(intent()).build();
      case "CanFulfillIntentRequest" ->
          CanFulfillIntentRequest.builder().withRequestId(id).withIntent(intent()).build();
      case "SessionEndedRequest" -> SessionEndedRequest.builder().withRequestId(id).build();
      default -> throw new Refused(Refusal.WRONG_FIELD);
    };
  }

  private @Nullable Intent intent() throws Refused {
    JsonNode intent = request.path("intent");
    if (intent.path("slots").isEmpty() && (intent.isObject() || absent(intent))) {
      return absent(intent) ? null : Intent.builder().withName(text(intent, "name")).build();
    }
    try {
      return SDK.treeToValue(intent, Intent.class);
    } catch (JsonProcessingException | RuntimeException e) {
      throw new Refused(Refusal.WRONG_FIELD);
    }
  }

  private static Session conversation(JsonNode session) throws Refused {
    JsonNode fresh = session.path("new");
    JsonNode attributes = session.path("attributes");
    boolean sound = absent(fresh) || fresh.isBoolean();
    if (!session.isObject() || !sound || !(absent(attributes) || attributes.isObject())) {
      throw new Refused(Refusal.WRONG_FIELD);
    }
    JsonNode state = attributes.path(AlexaHeard.STATE);
    return Session.builder()
        .withNew(fresh.asBoolean())
        .withAttributes(state.isTextual() ? Map.of(AlexaHeard.STATE, state.textValue()) : Map.of())
        .withUser(user(session))
        .build();
  }

  private static @Nullable User user(JsonNode of) throws Refused {
    JsonNode user = of.path("user");
    if (!user.isObject() && !absent(user)) {
      throw new Refused(Refusal.WRONG_FIELD);
    }
    return absent(user) ? null : User.builder().withUserId(text(user, "userId")).build();
  }

  private static @Nullable String text(JsonNode of, String field) throws Refused {
    JsonNode value = of.path(field);
    if (!value.isTextual() && !absent(value)) {
      throw new Refused(Refusal.WRONG_FIELD);
    }
    return value.textValue();
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
