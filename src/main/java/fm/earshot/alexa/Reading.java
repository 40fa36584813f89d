package fm.earshot.alexa;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;

/// Reads of a request's JSON, all of which must be sound, only what is used. The rest grows with
/// every device, and the SDK stumbles over what it does not know.
final class Reading {
  private static final int DEEPEST = 40;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxDocumentLength(AlexaRequests.LARGEST)
                      .build())
              .build());

  /// The fields of an object that are used, each with those of its own; all of them where none is
  /// named.
  private record Used(Map<String, Used> fields) {
    static final Used WHOLE = new Used(Map.of());
    static final Used USER = new Used(Map.of("userId", WHOLE));
    static final Used APPLICATION = new Used(Map.of("applicationId", WHOLE));
    static final Used INTENT = new Used(Map.of("name", WHOLE, "slots", WHOLE));
    static final Used ERROR = new Used(Map.of("type", WHOLE));
    static final Used REQUEST =
        new Used(
            Map.of(
                "type", WHOLE,
                "requestId", WHOLE,
                "timestamp", WHOLE,
                "intent", INTENT,
                "error", ERROR));
    static final Used ATTRIBUTES = new Used(Map.of(AlexaHeard.STATE, WHOLE));
    static final Used SESSION =
        new Used(
            Map.of(
                "new", WHOLE, "attributes", ATTRIBUTES, "user", USER, "application", APPLICATION));
    static final Used SYSTEM = new Used(Map.of("user", USER, "application", APPLICATION));
    static final Used CONTEXT = new Used(Map.of("System", SYSTEM));
    static final Used ENVELOPE =
        new Used(Map.of("request", REQUEST, "session", SESSION, "context", CONTEXT));
  }

  private Reading() {}

  /// Throws [IOException] where it is no JSON.
  static Received of(byte[] body) throws IOException, Refused {
    JsonNode envelope;
    try (JsonParser in = JSON.createParser(body)) {
      boolean nothing = in.nextToken() == null;
      envelope = nothing ? NODES.nullNode() : value(in, Used.ENVELOPE);
      if (nothing || in.nextToken() != null) {
        throw new Refused(Refusal.NOT_JSON);
      }
    }
    if (!(envelope.path("request") instanceof ObjectNode request)
        || !request.path("type").isTextual()) {
      throw new Refused(Refusal.NO_TYPE);
    }
    JsonNode session = envelope.get("session");
    JsonNode system = envelope.path("context").path("System");
    return new Received(
        request,
        session == null || session.isNull() ? null : session,
        system.isObject() ? system : NODES.objectNode());
  }

  private static JsonNode value(JsonParser in, Used used) throws IOException {
    if (in.hasToken(JsonToken.VALUE_STRING)) {
      return NODES.textNode(in.getText());
    }
    return in.hasToken(JsonToken.START_OBJECT) && !used.fields().isEmpty()
        ? object(in, used)
        : JSON.readTree(in);
  }

  private static ObjectNode object(JsonParser in, Used used) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      Used field = used.fields().get(name);
      in.nextToken();
      if (field == null) {
        in.skipChildren();
      } else {
        object.set(name, value(in, field));
      }
    }
    return object;
  }
}
