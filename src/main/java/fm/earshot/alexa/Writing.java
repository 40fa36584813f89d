package fm.earshot.alexa;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes an answer as the SDK does, but what every turn says without its mapper, which took a
/// quarter of the turn. An answer with more than speech, card and reprompt is left to the mapper.
final class Writing {
  private static final ObjectMapper SDK = ObjectMapperFactory.getMapper();

  /// Buffers are shared: each turn has a thread of its own, so that none would be found again.
  private static final JsonFactory JSON =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()).build();

  private Writing() {}

  static byte[] of(ResponseEnvelope envelope) {
    try {
      return usual(envelope.getResponse()) ? written(envelope) : SDK.writeValueAsBytes(envelope);
    } catch (IOException e) {
      throw new IllegalStateException("no JSON of this answer", e);
    }
  }

  private static boolean usual(@Nullable Response response) {
    return response != null
        && response.getCanFulfillIntent() == null
        && response.getApiResponse() == null
        && response.getExperimentation() == null
        && (response.getDirectives() == null || response.getDirectives().isEmpty())
        && (response.getCard() == null || response.getCard() instanceof SimpleCard)
        && spoken(response.getOutputSpeech())
        && (response.getReprompt() == null || spoken(response.getReprompt().getOutputSpeech()));
  }

  private static boolean spoken(@Nullable OutputSpeech speech) {
    return speech == null || speech instanceof SsmlOutputSpeech;
  }

  private static byte[] written(ResponseEnvelope envelope) throws IOException {
    ByteArrayBuilder bytes = new ByteArrayBuilder(4 * 1024);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      string(out, "version", envelope.getVersion());
      attributes(out, envelope.getSessionAttributes());
      string(out, "userAgent", envelope.getUserAgent());
      out.writeFieldName("response");
      response(out, envelope.getResponse());
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void attributes(JsonGenerator out, @Nullable Map<String, Object> attributes)
      throws IOException {
    if (attributes != null) {
      out.writeObjectFieldStart("sessionAttributes");
      for (Map.Entry<String, Object> each : attributes.entrySet()) {
        out.writeStringField(each.getKey(), each.getValue().toString());
      }
      out.writeEndObject();
    }
  }

  private static void response(JsonGenerator out, Response response) throws IOException {
    out.writeStartObject();
    speech(out, response.getOutputSpeech());
    card(out, response.getCard());
    Reprompt reprompt = response.getReprompt();
    if (reprompt != null) {
      out.writeObjectFieldStart("reprompt");
      speech(out, reprompt.getOutputSpeech());
      out.writeEndObject();
    }
    Boolean ends = response.getShouldEndSession();
    if (ends != null) {
      out.writeBooleanField("shouldEndSession", ends);
    }
    out.writeEndObject();
  }

  private static void speech(JsonGenerator out, @Nullable OutputSpeech speech) throws IOException {
    if (speech instanceof SsmlOutputSpeech spoken) {
      out.writeObjectFieldStart("outputSpeech");
      string(out, "type", spoken.getType());
      string(out, "ssml", spoken.getSsml());
      out.writeEndObject();
    }
  }

  private static void card(JsonGenerator out, @Nullable Card card) throws IOException {
    if (card instanceof SimpleCard simple) {
      out.writeObjectFieldStart("card");
      string(out, "type", simple.getType());
      string(out, "title", simple.getTitle());
      string(out, "content", simple.getContent());
      out.writeEndObject();
    }
  }

  private static void string(JsonGenerator out, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }
}
