package fm.earshot.alexa;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
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

  /// The request as the SDK reads it, without its time, which was looked at before.
  RequestEnvelope envelope() throws Refused {
    try {
      ObjectNode timeless = request.without("timestamp");
      return RequestEnvelope.builder()
          .withVersion("1.0")
          .withRequest(SDK.treeToValue(timeless, Request.class))
          .withSession(session == null ? null : SDK.treeToValue(session, Session.class))
          .withContext(Context.builder().withSystem(state()).build())
          .build();
    } catch (JsonProcessingException | RuntimeException e) {
      throw new Refused(Refusal.WRONG_FIELD);
    }
  }

  private SystemState state() throws JsonProcessingException {
    JsonNode user = system.path("user");
    User known = user.isMissingNode() ? null : SDK.treeToValue(user, User.class);
    return SystemState.builder().withUser(known).build();
  }
}
