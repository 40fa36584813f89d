package fm.earshot.alexa;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
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

  private static final SerializedString VERSION = name("version");
  private static final SerializedString ATTRIBUTES = name("sessionAttributes");
  private static final SerializedString USER_AGENT = name("userAgent");
  private static final SerializedString RESPONSE = name("response");
  private static final SerializedString SPEECH = name("outputSpeech");
  private static final SerializedString CARD = name("card");
  private static final SerializedString REPROMPT = name("reprompt");
  private static final SerializedString ENDS = name("shouldEndSession");
  private static final SerializedString TYPE = name("type");
  private static final SerializedString SSML = name("ssml");
  private static final SerializedString TITLE = name("title");
  private static final SerializedString CONTENT = name("content");
  private static final int USUAL = 4 * 1024;

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
        && (response.getCard() == null || response.getCard() instanceof Shown)
        && spoken(response.getOutputSpeech())
        && (response.getReprompt() == null || spoken(response.getReprompt().getOutputSpeech()));
  }

  private static boolean spoken(@Nullable OutputSpeech speech) {
    return speech == null || speech instanceof Speech;
  }

  private static byte[] written(ResponseEnvelope envelope) throws IOException {
    ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      string(out, VERSION, envelope.getVersion());
      attributes(out, envelope.getSessionAttributes());
      string(out, USER_AGENT, envelope.getUserAgent());
      out.writeFieldName(RESPONSE);
      response(out, envelope.getResponse());
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void attributes(JsonGenerator out, @Nullable Map<String, Object> attributes)
      throws IOException {
    if (attributes != null) {
      object(out, ATTRIBUTES);
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
      object(out, REPROMPT);
      speech(out, reprompt.getOutputSpeech());
      out.writeEndObject();
    }
    Boolean ends = response.getShouldEndSession();
    if (ends != null) {
      out.writeFieldName(ENDS);
      out.writeBoolean(ends);
    }
    out.writeEndObject();
  }

  private static void speech(JsonGenerator out, @Nullable OutputSpeech speech) throws IOException {
    if (speech instanceof Speech spoken) {
      object(out, SPEECH);
      string(out, TYPE, spoken.getType());
      text(out, SSML, spoken.ssml());
      out.writeEndObject();
    }
  }

  private static void card(JsonGenerator out, @Nullable Card card) throws IOException {
    if (card instanceof Shown shown) {
      object(out, CARD);
      string(out, TYPE, shown.getType());
      text(out, TITLE, shown.title());
      text(out, CONTENT, shown.content());
      out.writeEndObject();
    }
  }

  private static void object(JsonGenerator out, SerializedString name) throws IOException {
    out.writeFieldName(name);
    out.writeStartObject();
  }

  private static void text(JsonGenerator out, SerializedString name, Quoted value)
      throws IOException {
    out.writeFieldName(name);
    value.writeTo(out);
  }

  private static void string(JsonGenerator out, SerializedString name, @Nullable String value)
      throws IOException {
    if (value != null) {
      out.writeFieldName(name);
      out.writeString(value);
    }
  }

  private static SerializedString name(String name) {
    return new SerializedString(name);
  }
}
