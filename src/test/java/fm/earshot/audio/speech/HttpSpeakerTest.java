package fm.earshot.audio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Sound;
import fm.earshot.script.spoken.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSpeakerTest implements SpeakerContract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CAPTIONED = "/dev/captioned_speech";
  private static final String PLAIN = "/v1/audio/speech";

  private EngineServer server;

  @BeforeEach
  void start() throws IOException {
    server = EngineServer.start();
    server.at(CAPTIONED, 200, HttpSpeakerTest::captioned);
    server.at(PLAIN, 200, _ -> EngineServer.wave());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static JsonNode json(EngineServer.Asked asked) {
    try {
      return JSON.readTree(asked.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] captioned(EngineServer.Asked asked) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("audio", Base64.getEncoder().encodeToString(EngineServer.wave()));
    double at = 0.1;
    // Kokoro tells a name by its letters.
    String said = json(asked).path("input").asText().replaceAll("\\[([^]]*)]\\(/[^)]*\\)", "$1");
    for (String word : said.split("(?=[,.])| ", -1)) {
      answer.withArray("timestamps").addObject().put("word", word).put("start_time", at);
      at += 0.15;
    }
    return answer.toString().getBytes(StandardCharsets.UTF_8);
  }

  private HttpSpeaker at(URI base) {
    return new HttpSpeaker(
        new HttpSpeaker.Server(
            base, "kokoro", "af_bella", List.of("en"), "hush", Duration.ofSeconds(5)));
  }

  @Override
  public Speaker speaker() {
    return at(server.address());
  }

  @Override
  public boolean tellsTimes() {
    return true;
  }

  @Test
  void itAsksForTextVoiceAndSpeed() throws SpeechException {
    speaker().speak(new Utterance(SENTENCE, "en", 120));
    EngineServer.Asked asked = server.asked().getFirst();
    assertThat(asked.authorization()).isEqualTo("Bearer hush");
    assertThat(json(asked).path("input").asText()).isEqualTo(SENTENCE);
    assertThat(json(asked).path("model").asText()).isEqualTo("kokoro");
    assertThat(json(asked).path("voice").asText()).isEqualTo("af_bella");
    assertThat(json(asked).path("response_format").asText()).isEqualTo("wav");
    assertThat(json(asked).path("speed").asDouble()).isEqualTo(1.2);
  }

  private static Utterance named() {
    Lexicon names = Lexicon.of(List.of(new Entry("Kyiv", new Sound.Phones("ˈkiv", "Kyiv"))));
    return new Utterance(Wording.full("To Kyiv, then.", "en", names), "en", 100);
  }

  @Test
  void kokoroIsGivenNamesByTheirPhonesAndTheirTimesAreFound() throws SpeechException {
    Speech speech = speaker().speak(named());
    assertThat(json(server.asked().getFirst()).path("input").asText())
        .isEqualTo("To [Kyiv](/kˈiv/), then.");
    assertThat(speech.words())
        .extracting(word -> named().text().substring(word.start(), word.end()))
        .contains("To", "Kyiv", "then");
  }

  @Test
  void anUnknownServerIsGivenNamesAsTheyAreWritten() throws SpeechException, IOException {
    try (EngineServer plain = EngineServer.start()) {
      plain.at(PLAIN, 200, _ -> EngineServer.wave());
      new HttpSpeaker(
              new HttpSpeaker.Server(
                  plain.address(), "tts-1", "alloy", List.of(), null, Duration.ofSeconds(5)))
          .speak(named());
      assertThat(json(plain.asked().getFirst()).path("input").asText()).isEqualTo("To Kyiv, then.");
    }
  }

  @Test
  void aServerThatTellsNoTimesIsAskedForThemOnce() throws SpeechException, IOException {
    try (EngineServer plain = EngineServer.start()) {
      plain.at(PLAIN, 200, _ -> EngineServer.wave());
      Speaker speaker = at(plain.address());
      for (int i = 0; i < 3; i++) {
        assertThat(speaker.speak(new Utterance(SENTENCE, "en", 100)).words()).isEmpty();
      }
      assertThat(plain.asked()).extracting(EngineServer.Asked::path).containsOnly(PLAIN);
    }
  }

  @Test
  void whatIsNoSpeechIsRefused() throws IOException {
    try (EngineServer broken = EngineServer.start()) {
      broken.at(CAPTIONED, 503, _ -> new byte[0]);
      assertThatThrownBy(() -> at(broken.address()).speak(new Utterance(SENTENCE, "en", 100)))
          .isInstanceOf(SpeechException.class)
          .hasMessage("the speech server answers 503");
    }
    try (EngineServer odd = EngineServer.start()) {
      odd.at(PLAIN, 200, _ -> new byte[] {1, 2, 3});
      assertThatThrownBy(() -> at(odd.address()).speak(new Utterance(SENTENCE, "en", 100)))
          .isInstanceOf(SpeechException.class)
          .hasMessage("the engine answered with no wave file");
    }
    assertThatThrownBy(
            () -> at(URI.create("http://127.0.0.1:1")).speak(new Utterance(SENTENCE, "en", 100)))
        .isInstanceOf(SpeechException.class)
        .hasMessage("the speech server cannot be reached")
        .hasMessageNotContaining("hush");
  }
}
