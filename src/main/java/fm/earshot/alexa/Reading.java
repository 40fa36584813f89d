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
import org.jspecify.annotations.Nullable;

/// Reads of a request's JSON, all of which must be sound, only what is used. The rest grows with
/// every device, and the SDK stumbles over what it does not know.
final class Reading {
  private static final int DEEPEST = 40;
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

  private @Nullable JsonNode request;
  private @Nullable JsonNode session;
  private final ObjectNode system = JsonNodeFactory.instance.objectNode();

  private Reading() {}

  /// Throws [IOException] where it is no JSON.
  static Received of(byte[] body) throws IOException, Refused {
    Reading reading = new Reading();
    try (JsonParser in = JSON.createParser(body)) {
      in.nextToken();
      reading.each(in, reading::envelope);
      if (in.nextToken() != null) {
        throw new Refused(Refusal.NOT_JSON);
      }
    }
    if (!(reading.request instanceof ObjectNode object) || !object.path("type").isTextual()) {
      throw new Refused(Refusal.NO_TYPE);
    }
    return new Received(object, reading.session, reading.system);
  }

  private interface Field {
    void read(String name, JsonParser in) throws IOException;
  }

  /// Reads the fields of an object; whatever is none is passed over.
  private void each(JsonParser in, Field field) throws IOException {
    if (!in.hasToken(JsonToken.START_OBJECT)) {
      in.skipChildren();
      return;
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      field.read(name, in);
    }
  }

  private void envelope(String name, JsonParser in) throws IOException {
    switch (name) {
      case "request" -> request = JSON.readTree(in);
      case "session" -> session = in.hasToken(JsonToken.VALUE_NULL) ? null : JSON.readTree(in);
      case "context" -> each(in, this::context);
      default -> in.skipChildren();
    }
  }

  private void context(String name, JsonParser in) throws IOException {
    if (name.equals("System")) {
      each(in, this::system);
    } else {
      in.skipChildren();
    }
  }

  private void system(String name, JsonParser in) throws IOException {
    if (name.equals("application") || name.equals("user")) {
      system.set(name, JSON.readTree(in));
    } else {
      in.skipChildren();
    }
  }
}
