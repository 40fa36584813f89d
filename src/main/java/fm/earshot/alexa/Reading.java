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
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /// A field that is used, and of its object those of its own; all of them where none is named.
  private record Used(String name, List<Used> fields) {
    static final Used ENVELOPE =
        used(
            "",
            used(
                "request",
                used("type"),
                used("requestId"),
                used("timestamp"),
                used("intent", used("name"), used("slots")),
                used("error", used("type"))),
            used(
                "session",
                used("new"),
                used("attributes", used(AlexaHeard.STATE)),
                used("user", used("userId")),
                used("application", used("applicationId"))),
            used(
                "context",
                used(
                    "System",
                    used("user", used("userId")),
                    used("application", used("applicationId")))));

    static Used used(String name, Used... fields) {
      return new Used(name, List.of(fields));
    }

    /// Null where it is not used.
    @Nullable Used field(String named) {
      for (Used field : fields) {
        if (field.name.equals(named)) {
          return field;
        }
      }
      return null;
    }
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
      Used field = used.field(name);
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
