package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillIntentValues;
import com.amazon.ask.model.interfaces.audioplayer.StopDirective;
import com.amazon.ask.model.ui.PlainTextOutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.model.ui.StandardCard;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written by hand is what the SDK's own mapper writes.
class WritingTest {
  private static final ObjectMapper SDK = ObjectMapperFactory.getMapper();
  private static final String ODD = "\"a\" \\ \n é — 😀 \u2028 </speak> &amp;";

  static Stream<Response.Builder> answers() {
    Speech ssml = new Speech(Quoted.of("<speak>" + ODD));
    Shown card = new Shown(Quoted.of(ODD), Quoted.of(ODD.repeat(500)));
    Reprompt again = Reprompt.builder().withOutputSpeech(ssml).build();
    return Stream.of(
        Response.builder(),
        Response.builder().withShouldEndSession(true),
        Response.builder().withOutputSpeech(ssml).withShouldEndSession(false),
        Response.builder().withOutputSpeech(ssml).withCard(card).withReprompt(again),
        // From here on it is left to the mapper.
        Response.builder().withOutputSpeech(SsmlOutputSpeech.builder().withSsml(ODD).build()),
        Response.builder().withCard(SimpleCard.builder().withTitle("alone").build()),
        Response.builder().withOutputSpeech(PlainTextOutputSpeech.builder().withText(ODD).build()),
        Response.builder().withCard(StandardCard.builder().withText(ODD).build()),
        Response.builder().addDirectivesItem(StopDirective.builder().build()),
        Response.builder()
            .withCanFulfillIntent(
                CanFulfillIntent.builder().withCanFulfill(CanFulfillIntentValues.YES).build()));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void isWhatTheSdkWrites(Response.Builder answer) throws IOException {
    for (Map<String, Object> attributes :
        Stream.of(null, Map.<String, Object>of(), Map.<String, Object>of("s", ODD)).toList()) {
      ResponseEnvelope envelope =
          ResponseEnvelope.builder()
              .withVersion("1.0")
              .withUserAgent("ask-java \"test\"")
              .withSessionAttributes(attributes)
              .withResponse(answer.build())
              .build();
      assertThat(SDK.readTree(Writing.of(envelope)))
          .isEqualTo(SDK.readTree(SDK.writeValueAsBytes(envelope)));
    }
  }
}
