package fm.earshot.audio.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Format;
import fm.earshot.script.Script;
import fm.earshot.testing.Murmur;
import fm.earshot.testing.SampleScript;
import fm.earshot.testing.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fails while a bulletin is made, the last good one stays as it was, to the byte, and
/// nothing is left lying about. The encoder is the real one.
class FailuresTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Ffmpeg FFMPEG = Ffmpeg.ofBuild(LONG);
  private static final Script SAMPLE = SampleScript.at(Scripts.NOW);

  /// Kills it as soon as the first bytes of what it writes are there; what is none of `which` runs
  /// to its end.
  private static final String KILLING =
      """
      for out; do :; done
      case "$out" in
        *%s*) "$0" "$@" & pid=$!
          until [ -s "$out" ] || ! kill -0 $pid 2>/dev/null; do :; done
          kill -9 $pid; wait $pid; exit 137;;
        *) exec "$0" "$@";;
      esac
      """;

  @TempDir Path directory;
  private final Murmur murmur = new Murmur();
  private Path out = Path.of("");
  private byte[] good = {};

  @BeforeEach
  void lastGoodOne() throws SpeechException, AudioException, IOException {
    out = directory.resolve("top.mp3");
    render(FFMPEG, 20);
    good = Files.readAllBytes(out);
    assertThat(good).hasSizeGreaterThan(300_000);
  }

  private void render(Ffmpeg ffmpeg, int seconds) throws SpeechException, AudioException {
    Rendered.renderer(murmur, ffmpeg, directory)
        .render(SAMPLE, Rendered.order(seconds), Rendered.file(out, Format.MP3));
  }

  private static Ffmpeg shell(String script) {
    String real = Loader.load(org.bytedeco.ffmpeg.ffmpeg.class);
    String libraries = "export LD_LIBRARY_PATH=\"${0%/*}\"\n";
    return new Ffmpeg(List.of("sh", "-c", libraries + script, real), LONG);
  }

  private void fails(Ffmpeg ffmpeg, Class<? extends Exception> how) throws IOException {
    assertThatThrownBy(() -> render(ffmpeg, 120)).isInstanceOf(how);
    assertThat(out).hasBinaryContent(good);
    try (Stream<Path> left = Files.list(directory.resolve("scratch"))) {
      assertThat(left).isEmpty();
    }
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("scratch", "top.mp3");
    }
  }

  @Test
  void anEngineThatCrashesOnTheWay() throws IOException {
    murmur.chokeOn(text -> text.contains("ferry"));
    fails(FFMPEG, SpeechException.class);
  }

  @Test
  void anEncoderThatIsKilledWhileItFits() throws IOException {
    fails(shell(KILLING.formatted("fitted")), AudioException.class);
  }

  @Test
  void anEncoderThatIsKilledWhileItEncodes() throws IOException {
    fails(shell(KILLING.formatted("encoded")), AudioException.class);
  }

  @Test
  void aDiskThatHasNoMoreRoom() throws IOException {
    // Blocks of 512 bytes: as with a full disk, only so much of a file can be written.
    fails(shell("ulimit -f 2000; exec \"$0\" \"$@\""), AudioException.class);
  }

  @Test
  void aPlaceWhereNothingCanBeWritten() throws IOException {
    Path part = Files.createDirectories(directory.resolve(".top.mp3.part/in the way"));
    assertThatThrownBy(() -> render(FFMPEG, 30))
        .isInstanceOf(AudioException.class)
        .hasMessage(out + ": cannot be written");
    assertThat(out).hasBinaryContent(good);
    assertThat(part).exists();
  }

  @Test
  void afterAFailureTheNextOneIsMadeAsEver() throws Exception {
    fails(shell(KILLING.formatted("encoded")), AudioException.class);
    render(FFMPEG, 20);
    assertThat(Files.readAllBytes(out)).isEqualTo(good);
  }
}
