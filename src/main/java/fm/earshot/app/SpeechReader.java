package fm.earshot.app;

import fm.earshot.lexicon.Pls;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what is said of speech engines.
final class SpeechReader {
  private static final String LEXICONS = "lexicons";

  private final Fields given;

  private final Path directory;

  SpeechReader(Fields given, Path directory) {
    this.given = given;
    this.directory = directory;
  }

  Settings.Speech read() {
    return new Settings.Speech(
        given.whole("speech.rate", 50, 200, 100),
        given.whole("speech.cache", 1, 100_000, 512),
        given.whole("speech.readings", 1, 100_000, Settings.Speech.USUAL_READINGS),
        lexicons(),
        server(),
        polly());
  }

  /// Every fault of every file is a mistake of its own.
  private List<Pls> lexicons() {
    List<Pls> lexicons = new ArrayList<>();
    for (Value value : given.list(LEXICONS)) {
      Pls read = given.<@Nullable Pls>tried(null, () -> lexicon(value));
      if (read != null) {
        read.faults().forEach(fault -> given.mistakes().found(new SettingsException(fault)));
        lexicons.add(read);
      }
    }
    return lexicons;
  }

  private Pls lexicon(Value value) {
    if (value instanceof Value.Text(String name, _)) {
      try (InputStream in = Files.newInputStream(directory.resolve(name))) {
        return Pls.read(name, in);
      } catch (IOException | InvalidPathException e) {
        throw given.wrong(LEXICONS, value, "a list of PLS files that can be read");
      }
    }
    throw given.wrong(LEXICONS, value, "a list of PLS files");
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
