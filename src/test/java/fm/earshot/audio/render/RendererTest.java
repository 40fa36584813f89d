package fm.earshot.audio.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.Line;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Imaging;
import fm.earshot.audio.file.Sound;
import fm.earshot.audio.file.Sounds;
import fm.earshot.audio.file.Target;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
  private static final Ffmpeg FFMPEG = Ffmpeg.ofBuild(Duration.ofSeconds(60));
  private static final Script SAMPLE = SampleScript.at(Scripts.NOW);

  /// Two channels of 16 bits.
  private static final long BYTES_PER_SECOND = 48_000 * 4;

  @TempDir Path directory;
  private final Murmur murmur = new Murmur();

  private Rendering render(Script script, int seconds, Path out)
      throws SpeechException, AudioException {
    return Rendered.renderer(murmur, FFMPEG, directory)
        .render(script, Rendered.order(seconds), Rendered.file(out, Format.WAV));
  }

  private static Bulletin finished(Rendering rendering) {
    assertThat(rendering).isInstanceOf(Rendering.Finished.class);
    return ((Rendering.Finished) rendering).bulletin();
  }

  private long scratch() throws IOException {
    try (Stream<Path> left = Files.list(directory.resolve("scratch"))) {
      return left.count();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 90, 120, 180})
  void itIsThatLongToTheSampleAndEndsWithItsSignOff(int seconds) throws Exception {
    Path out = directory.resolve("b.wav");
    Bulletin bulletin = finished(render(SAMPLE, seconds, out));
    long head = Files.size(out) - seconds * BYTES_PER_SECOND;
    assertThat(head).isBetween(2_700L, 3_500L);
    assertThat(bulletin.length())
        .isBetween(Duration.ofMillis(seconds * 1000L - 500), Duration.ofSeconds(seconds));
    assertThat(bulletin.lines().getLast().outCue()).isEqualTo("That was the news.");
    List<String> told = bulletin.items().stream().map(item -> item.story().id().value()).toList();
    assertThat(told)
        .isEqualTo(
            SAMPLE.rundown("top").subList(0, told.size()).stream().map(id -> id.value()).toList());
    assertThat(scratch()).isZero();
  }

  @Test
  void whatCannotFillTheTimeIsNamedWithTheNearest() throws Exception {
    Script little = Scripts.of(List.of(Scripts.story(Scripts.NOW, "Wire", null, "One", "Short.")));
    Path out = Files.writeString(directory.resolve("b.wav"), "the last good one");
    Rendering rendering = render(little, 60, out);
    assertThat(rendering).isInstanceOf(Rendering.Unfit.class);
    Fitted.Unfit reason = ((Rendering.Unfit) rendering).reason();
    assertThat(reason.why())
        .matches("no choice of whole sentences fills 60 seconds; the nearest takes [0-9.]+");
    assertThat(((Fitted.NotExactly) reason).nearest().items())
        .extracting(Line::outCue)
        .containsExactly("Short.");
    assertThat(out).hasContent("the last good one");
  }

  @Test
  void anEngineThatFailsLeavesTheLastGoodFile() throws Exception {
    Path out = Files.writeString(directory.resolve("b.wav"), "the last good one");
    murmur.chokeOn(text -> text.contains("ferry"));
    assertThatThrownBy(() -> render(SAMPLE, 60, out))
        .isInstanceOf(SpeechException.class)
        .hasMessage("murmur chokes");
    assertThat(out).hasContent("the last good one");
  }

  @Test
  void anEncoderThatIsKilledLeavesTheLastGoodFileAndNothingElse() throws Exception {
    Path out = Files.writeString(directory.resolve("b.mp3"), "the last good one");
    Ffmpeg killed = new Ffmpeg(List.of("sh", "-c", "kill -9 $$"), Duration.ofSeconds(5));
    assertThatThrownBy(() ->
            Rendered.renderer(murmur, killed, directory)
                .render(SAMPLE, Rendered.order(30), Rendered.file(out, Format.MP3)))
        .isInstanceOf(AudioException.class);
    assertThat(out).hasContent("the last good one");
    assertThat(scratch()).isZero();
  }

  @Test
  void aSounderCountsInTheLength() throws Exception {
    Path tone = directory.resolve("ping.wav");
    FFMPEG.run(List.of("-f", "lavfi", "-i", "sine=duration=2.5", tone.toString()), _ -> {});
    Sound ping = new Sounds(FFMPEG, directory.resolve("sounds")).of(tone, Sounds.LONGEST_SOUNDER);
    Path out = directory.resolve("b.wav");
    Renderer renderer =
        Rendered.renderer(murmur, FFMPEG, directory).with(new Imaging(ping, null, 18));
    Bulletin bulletin =
        finished(renderer.render(SAMPLE, Rendered.order(60), Rendered.file(out, Format.WAV)));
    assertThat(Files.size(out) - 60 * BYTES_PER_SECOND).isBetween(2_700L, 3_500L);
    Bulletin without = finished(render(SAMPLE, 60, directory.resolve("w.wav")));
    Duration intro = bulletin.lines().getFirst().span().length();
    assertThat(intro.minus(without.lines().getFirst().span().length()))
        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
    assertThat(bulletin.length()).isBetween(Duration.ofMillis(59_500), Duration.ofSeconds(60));
    assertThatThrownBy(
            () -> renderer.render(SAMPLE, Rendered.order(7), Rendered.file(out, Format.WAV)))
        .isInstanceOf(AudioException.class)
        .hasMessage("a sounder of 2 seconds leaves no time for news");
  }

  @Test
  void severalFilesAreMadeOfOneTrack() throws Exception {
    List<Output> outputs =
        Stream.of(Format.WAV, Format.MP3, Format.OPUS)
            .map(format -> new Output(format, Target.EBU_R128, directory.resolve(format + "")))
            .toList();
    Rendering rendering =
        Rendered.renderer(murmur, FFMPEG, directory).render(SAMPLE, Rendered.order(30), outputs);
    assertThat(((Rendering.Finished) rendering).measured())
        .hasSize(3)
        .allSatisfy(loudness -> assertThat(loudness.integrated()).isCloseTo(-23, within(0.2)));
    outputs.forEach(output -> assertThat(output.file()).isNotEmptyFile());
    assertThat(scratch()).isZero();
  }
}
