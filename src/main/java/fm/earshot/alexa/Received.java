package fm.earshot.alexa;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A request whose JSON is sound and whose `request.type` is known, before the SDK sees it.
record Received(ObjectNode tree) {

  String type() {
    return tree.at("/request/type").asText();
  }

  @Nullable Instant timestamp() {
    try {
      return OffsetDateTime.parse(tree.at("/request/timestamp").asText()).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// The skills that it says it is for.
  List<String> skills() {
    return Stream.of("/session/application", "/context/System/application")
        .map(at -> tree.at(at + "/applicationId"))
        .filter(id -> !id.isMissingNode())
        .map(JsonNode::asText)
        .toList();
  }

  /// The request as the SDK reads it. Of the context only the system's names are handed on: the
  /// rest grows with every device, and the SDK stumbles over what it does not know.
  RequestEnvelope envelope() throws Refused {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    known.put("version", "1.0");
    known.set("request", tree.get("request"));
    if (tree.hasNonNull("session")) {
      known.set("session", tree.get("session"));
    }
    ObjectNode system = known.putObject("context").putObject("System");
    for (String field : List.of("application", "user")) {
      JsonNode value = tree.at("/context/System/" + field);
      if (!value.isMissingNode()) {
        system.set(field, value);
      }
    }
    try {
      return new JacksonSerializer().deserialize(known.toString(), RequestEnvelope.class);
    } catch (RuntimeException e) {
      throw new Refused(Refusal.WRONG_FIELD);
    }
  }
}
