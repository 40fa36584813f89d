package fm.earshot.app;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what is said of speech engines.
final class SpeechReader {
  private final Fields given;

  SpeechReader(Fields given) {
    this.given = given;
  }

  Settings.Speech read() {
    return new Settings.Speech(
        given.whole("speech.rate", 50, 200, 100),
        given.whole("speech.cache", 1, 100_000, 512),
        given.whole("speech.readings", 1, 100_000, Settings.Speech.USUAL_READINGS),
        server(),
        polly());
  }

  private Settings.@Nullable SpeechServer server() {
    URI url =
        given.<@Nullable URI>as(
            "speech.server", null, "such as http://127.0.0.1:8880", SpeechReader::base);
    if (url == null) {
      return null;
    }
    List<String> languages = given.words("speech.languages");
    return new Settings.SpeechServer(
        url,
        given.text("speech.model", "tts-1"),
        given.text("speech.voice", "alloy"),
        languages,
        given.secret("speech.key", 1));
  }

  private static @Nullable URI base(String text) {
    return text.matches("https?://[^\\s/?#@]+(/[^\\s?#]*)?")
        ? URI.create(text.replaceFirst("/+$", ""))
        : null;
  }

  private Settings.@Nullable Polly polly() {
    String voice = given.text("speech.polly-voice");
    return voice == null
        ? null
        : new Settings.Polly(
            voice,
            given.text("speech.polly-engine", "neural"),
            given.language("speech.polly-language", "en-US"),
            given.text("speech.polly-region", "us-east-1"));
  }
}
