package fm.earshot.audio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.audio.Speaker;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.WordTime;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Sound;
import fm.earshot.script.spoken.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.polly.PollyClient;

class PollySpeakerTest implements SpeakerContract {
  private static final Pattern WORD = Pattern.compile("(?<=[ >])[\\p{L}&;]+");

  private EngineServer server;

  @BeforeEach
  void start() throws IOException {
    server = EngineServer.start();
    server.at("/v1/speech", 200, PollySpeakerTest::answer);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static JsonNode json(EngineServer.Asked asked) {
    try {
      return new ObjectMapper().readTree(asked.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sound, or a mark for each word with its place in bytes of the SSML.
  private static byte[] answer(EngineServer.Asked asked) {
    if (json(asked).path("OutputFormat").asText().equals("pcm")) {
      return EngineServer.hum(16_000);
    }
    String ssml = json(asked).path("Text").asText();
    StringBuilder marks = new StringBuilder();
    int time = 50;
    for (MatchResult word : WORD.matcher(ssml).results().toList()) {
      int start = bytes(ssml.substring(0, word.start()));
      marks.append(
          "{\"time\":%d,\"type\":\"word\",\"start\":%d,\"end\":%d,\"value\":\"x\"}%n"
              .formatted(time, start, start + bytes(word.group())));
      time += 120;
    }
    return marks.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public Speaker speaker() {
    PollyClient polly =
        PollyClient.builder()
            .endpointOverride(server.address())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "hush")))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .overrideConfiguration(once -> once.retryStrategy(each -> each.maxAttempts(1)))
            .build();
    return new PollySpeaker(polly, new PollySpeaker.Choice("Joanna", "neural", "en-US"));
  }

  @Override
  public boolean tellsTimes() {
    return true;
  }

  @Test
  void placesInBytesAreFoundInTheText() throws SpeechException {
    String text = "“Fähre” & Höhe im Café";
    List<WordTime> words = speaker().speak(new Utterance(text, "en", 110)).words();
    assertThat(words)
        .extracting(word -> text.substring(word.start(), word.end()))
        .containsExactly("&", "Höhe", "im", "Café");
    EngineServer.Asked asked = server.asked().getFirst();
    assertThat(asked.authorization()).startsWith("AWS4-HMAC-SHA256 ").doesNotContain("hush");
    assertThat(json(asked).path("Text").asText())
        .isEqualTo("<speak><prosody rate=\"110%\">“Fähre” &amp; Höhe im Café</prosody></speak>");
    assertThat(json(asked).path("VoiceId").asText()).isEqualTo("Joanna");
  }

  private static Utterance names() {
    Lexicon names =
        Lexicon.of(
            List.of(
                new Entry("Jean Höhe", new Sound.Phones("ˈʒɑn ˈhoʊ", "Jean Höhe")),
                new Entry("IRGC", new Sound.Letters("IRGC")),
                new Entry("El País", new Sound.Foreign("es-ES", "El País"))));
    String text = "Says Jean Höhe of IRGC & El País";
    return new Utterance(Wording.full(text, "en", names), "en", 100);
  }

  @Test
  void namesAreGivenByTheirPhonesAndKeepTheirPlace() throws SpeechException {
    List<WordTime> words = speaker().speak(names()).words();
    assertThat(names().text()).isEqualTo("Says Jean Höhe of I R G C & El País");
    assertThat(words)
        .extracting(word -> names().text().substring(word.start(), word.end()))
        .containsSubsequence("Jean", "Höhe", "of", "El", "País");
    assertThat(json(server.asked().getFirst()).path("Text").asText())
        .isEqualTo(
            "<speak><prosody rate=\"100%\">Says "
                + "<phoneme alphabet=\"ipa\" ph=\"ˈʒɑn\">Jean</phoneme> "
                + "<phoneme alphabet=\"ipa\" ph=\"ˈhoʊ\">Höhe</phoneme> of I R G C &amp; "
                + "<lang xml:lang=\"es-ES\">El País</lang></prosody></speak>");
  }

  /// Wherever the service says that a name begins and ends.
  @Test
  void aNamesElementBeginsAndEndsWhereItsTextDoes() {
    PollyText text = PollyText.of(names(), true);
    int open = bytes(text.ssml().substring(0, text.ssml().indexOf("<phoneme")));
    int close = bytes(text.ssml().substring(0, text.ssml().indexOf("</phoneme>") + 10));
    assertThat(text.time(open, close, 7)).isEqualTo(new WordTime(5, 9, 7));
    assertThat(text.time(open + 3, close, 7)).isNull();
  }

  @Test
  void anEngineWithoutPhonesIsGivenWords() {
    assertThat(PollyText.of(names(), false).ssml())
        .contains(">Says Jean Höhe of I R G C &amp; <lang");
  }

  @Test
  void aRefusalIsAFailure() throws IOException {
    server.close();
    assertThatThrownBy(() -> speaker().speak(new Utterance(SENTENCE, "en", 100)))
        .isInstanceOf(SpeechException.class)
        .hasMessageStartingWith("Polly does not speak: ");
  }
}
