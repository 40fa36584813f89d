package fm.earshot.audio.speech;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import fm.earshot.audio.WordTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.polly.PollyClient;
import software.amazon.awssdk.services.polly.model.OutputFormat;
import software.amazon.awssdk.services.polly.model.SpeechMarkType;
import software.amazon.awssdk.services.polly.model.SynthesizeSpeechRequest;

/// Amazon Polly: one request for the sound, a second for the times of its words.
public final class PollySpeaker implements Speaker {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PCM_RATE = "16000";
  private static final int MOST_BYTES = 64 << 20;

  /// Takes no phones, or not all: what it does not take would be an error.
  private static final String GENERATIVE = "generative";

  private final PollyClient polly;
  private final Choice choice;

  /// Which voice, by which of Polly's engines (`neural`), of which language.
  public record Choice(String voice, String engine, String language) {}

  public PollySpeaker(PollyClient polly, Choice choice) {
    this.polly = polly;
    this.choice = choice;
  }

  /// With credentials as Amazon's own tools find them; a cue takes at most `patience`.
  public static PollySpeaker of(Choice choice, String region, Duration patience) {
    PollyClient polly =
        PollyClient.builder()
            .region(Region.of(region))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .overrideConfiguration(limits -> limits.apiCallTimeout(patience))
            .build();
    return new PollySpeaker(polly, choice);
  }

  @Override
  public @Nullable Voice voice(String language) {
    boolean same = base(language).equals(base(choice.language()));
    return same ? new Voice("polly", choice.voice() + "/" + choice.engine()) : null;
  }

  private static String base(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }

  @Override
  public Speech speak(Utterance utterance) throws SpeechException {
    if (!utterance.says()) {
      return Speech.NONE;
    }
    PollyText text = PollyText.of(utterance, !GENERATIVE.equals(choice.engine()));
    try {
      byte[] sound =
          answer(request(text).outputFormat(OutputFormat.PCM).sampleRate(PCM_RATE).build());
      byte[] marks =
          answer(
              request(text)
                  .outputFormat(OutputFormat.JSON)
                  .speechMarkTypes(SpeechMarkType.WORD)
                  .build());
      short[] samples = Resampler.to48k(Pcm.samples(sound, false), Integer.parseInt(PCM_RATE));
      return new Speech(samples, times(text, marks));
    } catch (IOException e) {
      throw new SpeechException("Polly's answer cannot be read", e);
    } catch (SdkException e) {
      throw new SpeechException("Polly does not speak: " + e.getClass().getSimpleName(), e);
    }
  }

  private SynthesizeSpeechRequest.Builder request(PollyText text) {
    return SynthesizeSpeechRequest.builder()
        .voiceId(choice.voice())
        .engine(choice.engine())
        .languageCode(choice.language())
        .textType("ssml")
        .text(text.ssml());
  }

  private byte[] answer(SynthesizeSpeechRequest request) throws IOException {
    try (InputStream in = polly.synthesizeSpeech(request)) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  /// One JSON object on each line.
  private static List<WordTime> times(PollyText text, byte[] marks) throws IOException {
    List<WordTime> times = new ArrayList<>();
    for (String line : new String(marks, StandardCharsets.UTF_8).lines().toList()) {
      JsonNode mark = JSON.readTree(line);
      WordTime time =
          text.time(
              mark.path("start").asInt(), mark.path("end").asInt(), mark.path("time").asInt());
      if (time != null) {
        times.add(time);
      }
    }
    return times;
  }
}
