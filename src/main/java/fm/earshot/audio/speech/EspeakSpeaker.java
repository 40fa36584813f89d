package fm.earshot.audio.speech;

import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// espeak-ng where it is installed, one process for each cue, killed at a limit: robotic, fast, and
/// at home in a hundred languages.
public final class EspeakSpeaker implements Speaker {
  private static final int WORDS_PER_MINUTE = 160;
  private static final int MOST_BYTES = 64 << 20;
  private static final int COLUMN = 1;

  private final String command;
  private final Duration limit;
  private final Set<String> languages;

  private EspeakSpeaker(String command, Duration limit, Set<String> languages) {
    this.command = command;
    this.limit = limit;
    this.languages = languages;
  }

  /// Null where `command` is not installed.
  public static @Nullable EspeakSpeaker find(String command, Duration limit) {
    try {
      EspeakSpeaker none = new EspeakSpeaker(command, limit, Set.of());
      String voices = new String(none.run("", List.of("--voices")), StandardCharsets.UTF_8);
      return new EspeakSpeaker(command, limit, languages(voices));
    } catch (SpeechException e) {
      return null;
    }
  }

  /// The second column of a table with a head.
  private static Set<String> languages(String table) {
    return table
        .lines()
        .skip(1)
        .map(line -> line.strip().split("\\s+", 3))
        .filter(row -> row.length > COLUMN)
        .map(row -> row[COLUMN].toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public @Nullable Voice voice(String language) {
    String whole = language.toLowerCase(Locale.ROOT);
    String base = whole.split("-", 2)[0];
    if (languages.contains(whole)) {
      return new Voice("espeak-ng", whole);
    }
    // English comes with a country only.
    return languages.stream()
        .filter(known -> known.equals(base) || known.startsWith(base + "-"))
        .sorted()
        .findFirst()
        .map(known -> new Voice("espeak-ng", known))
        .orElse(null);
  }

  @Override
  public Speech speak(Utterance utterance) throws SpeechException {
    Voice voice = voice(utterance.language());
    if (voice == null) {
      throw new SpeechException("espeak-ng does not speak " + utterance.language());
    }
    if (!utterance.says()) {
      return Speech.NONE;
    }
    String speed = String.valueOf(WORDS_PER_MINUTE * utterance.rate() / Utterance.USUAL_RATE);
    byte[] wave =
        run(
            utterance.text(),
            List.of("-b", "1", "-v", voice.name(), "-s", speed, "--stdin", "--stdout"));
    return WaveBytes.speech(wave, List.of());
  }

  private byte[] run(String input, List<String> arguments) throws SpeechException {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      // Reading below ends when the process does.
      Thread watch = Thread.startVirtualThread(() -> killLate(process));
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      try (InputStream out = process.getInputStream()) {
        return whole(process, out.readNBytes(MOST_BYTES));
      } finally {
        process.destroyForcibly();
        watch.interrupt();
      }
    } catch (IOException e) {
      throw new SpeechException("espeak-ng cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("espeak-ng was not waited for", e);
    }
  }

  private byte[] whole(Process process, byte[] said) throws SpeechException, InterruptedException {
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
      throw new SpeechException("espeak-ng failed");
    }
    return said;
  }

  private void killLate(Process process) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
