package fm.earshot.audio.speech;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import fm.earshot.script.spoken.KokoroText;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A server that speaks as OpenAI's does (`POST /v1/audio/speech`): Kokoro, LocalAI and others.
/// Where it can tell the times of words, as Kokoro's does, it is asked for them, and given names by
/// their phones in Kokoro's way.
public final class HttpSpeaker implements Speaker {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_BYTES = 64 << 20;
  private static final List<Integer> UNKNOWN = List.of(404, 405, 501);

  private final Server server;
  private final HttpClient client;
  private volatile boolean tellsTimes = true;

  /// `base` has no slash at its end; an empty list of languages means all.
  public record Server(
      URI base,
      String model,
      String voice,
      List<String> languages,
      @Nullable String key,
      Duration patience) {
    public Server {
      languages = List.copyOf(languages);
    }

    /// Whether its voices are known to take names by their phones.
    boolean isKokoro() {
      return model.toLowerCase(Locale.ROOT).contains("kokoro");
    }

    /// Without the key.
    @Override
    public String toString() {
      return "Server[" + model + "/" + voice + "]";
    }
  }

  public HttpSpeaker(Server server) {
    this.server = server;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public @Nullable Voice voice(String language) {
    String base = Locale.forLanguageTag(language).getLanguage();
    boolean speaks = server.languages().isEmpty() || server.languages().contains(base);
    return speaks ? new Voice("http", server.model() + "/" + server.voice()) : null;
  }

  @Override
  public Speech speak(Utterance utterance) throws SpeechException {
    if (!utterance.says()) {
      return Speech.NONE;
    }
    if (tellsTimes) {
      ObjectNode body = body(utterance, KokoroText.of(utterance.spoken())).put("stream", false);
      Answer answer = post("/dev/captioned_speech", body);
      if (!UNKNOWN.contains(answer.status())) {
        return captioned(utterance, answer.good());
      }
      tellsTimes = false;
    }
    String input = server.isKokoro() ? KokoroText.of(utterance.spoken()) : utterance.text();
    return WaveBytes.speech(post("/v1/audio/speech", body(utterance, input)).good(), List.of());
  }

  private ObjectNode body(Utterance utterance, String input) {
    return JSON.createObjectNode()
        .put("model", server.model())
        .put("input", input)
        .put("voice", server.voice())
        .put("response_format", "wav")
        .put("speed", utterance.rate() / 100.0);
  }

  private static Speech captioned(Utterance utterance, byte[] answer) throws SpeechException {
    try {
      JsonNode json = JSON.readTree(answer);
      Words words = new Words(utterance.text());
      for (JsonNode word : json.path("timestamps")) {
        words.heard(word.path("word").asText(), word.path("start_time").asDouble());
      }
      byte[] audio = Base64.getDecoder().decode(json.path("audio").asText());
      return WaveBytes.speech(audio, words.times());
    } catch (IOException | IllegalArgumentException e) {
      throw new SpeechException("the speech server's answer cannot be read", e);
    }
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Answer(int status, byte[] bytes) {
    byte[] good() throws SpeechException {
      if (status != 200) {
        throw new SpeechException("the speech server answers " + status);
      }
      return bytes;
    }
  }

  private Answer post(String path, ObjectNode body) throws SpeechException {
    try {
      HttpResponse<InputStream> response =
          client.send(request(path, body), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          throw new SpeechException("the speech server's answer has no end");
        }
        return new Answer(response.statusCode(), bytes);
      }
    } catch (IOException e) {
      throw new SpeechException("the speech server cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("the speech server was not waited for", e);
    }
  }

  private HttpRequest request(String path, ObjectNode body) throws JsonProcessingException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.base() + path))
            .timeout(server.patience())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    if (server.key() != null) {
      request.header("Authorization", "Bearer " + server.key());
    }
    return request.build();
  }
}
