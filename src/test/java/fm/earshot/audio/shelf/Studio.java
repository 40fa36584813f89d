package fm.earshot.audio.shelf;

import fm.earshot.audio.Fitting;
import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.Voice;
import fm.earshot.audio.Window;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Mastering;
import fm.earshot.audio.render.Order;
import fm.earshot.audio.render.Output;
import fm.earshot.audio.render.Reader;
import fm.earshot.audio.render.Renderer;
import fm.earshot.audio.render.Rendering;
import fm.earshot.audio.render.Station;
import fm.earshot.script.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Renders bulletins with a voice that hums and a stand-in for ffmpeg, either of which can fail.
final class Studio implements Making, Speaker {
  private static final int SAMPLES_PER_LETTER = 3_100;

  /// Makes files as long as asked, of zeros, and says of all that they are as loud as they should
  /// be.
  private static final String STAND_IN =
      """
      for last; do :; done
      while [ $# -gt 0 ]; do
        case "$1" in -i) in=$2;; -af) filters=$2;; esac
        shift
      done
      here=$(dirname "$0")
      if [ -e "$here/broken" ]; then echo killed; exit 137; fi
      case "$filters" in
        *whole_len=*) n=${filters#*whole_len=}; truncate -s $((${n%%,*} * 4)) "$last";;
        *pan=stereo*) truncate -s "$(stat -c %s "$in")" "$last";;
      esac
      echo "    I:         -23.0 LUFS"
      echo "    LRA:         4.0 LU"
      echo "    Peak:       -9.0 dBFS"
      """;

  private final Map<String, Speech> spoken = new ConcurrentHashMap<>();
  private final Path broken;
  private final Path scratch;
  private final Renderer renderer;
  private volatile boolean silent;

  Studio(Path directory, InstantSource clock) throws IOException {
    broken = directory.resolve("broken");
    scratch = directory.resolve("scratch");
    Path standIn = Files.writeString(directory.resolve("stand-in.sh"), STAND_IN);
    renderer =
        new Renderer(
            new Reader(this, (text, language) -> text, 100),
            new Fitting("Here is the news.", "That was the news."),
            new Mastering(new Ffmpeg(List.of("sh", standIn.toString()), Duration.ofSeconds(10))),
            new Station("Harbour Radio", ZoneOffset.UTC, null, "A machine's voice."),
            new Renderer.Workplace(scratch, 1, clock));
  }

  void losesItsVoice() {
    silent = true;
  }

  void losesItsEncoder() {
    write(broken);
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void repair() throws IOException {
    silent = false;
    Files.deleteIfExists(broken);
  }

  /// How many scratch files are left.
  long left() throws IOException {
    try (Stream<Path> files = Files.list(scratch)) {
      return files.count();
    }
  }

  @Override
  public Rendering make(Script script, Newscast newscast, String id, List<Output> outputs)
      throws SpeechException, AudioException {
    Newscast.Contents contents = newscast.contents();
    Window window = new Window(contents.length(), contents.exactly());
    Order order =
        new Order(contents.programme(), window, contents.rung(), newscast.airing().airable(), id);
    return renderer.render(script, order, outputs);
  }

  @Override
  public Voice voice(String language) {
    return new Voice("hum", "usual");
  }

  @Override
  public Speech speak(Utterance utterance) throws SpeechException {
    if (silent) {
      throw new SpeechException("the voice is gone");
    }
    return spoken.computeIfAbsent(utterance.text(), Studio::hum);
  }

  private static Speech hum(String text) {
    short[] samples = new short[text.length() * SAMPLES_PER_LETTER];
    Arrays.fill(samples, (short) 1_000);
    return new Speech(samples, List.of());
  }
}
