package fm.earshot.audio.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.earshot.audio.SpeechException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MasteringTest {
  private static final long TEN_SECONDS = 480_000;

  @TempDir Path directory;
  private Path track = Path.of("");

  @BeforeEach
  void track() throws IOException, SpeechException {
    track = Tracks.write(directory);
  }

  private Loudness master(Ffmpeg ffmpeg, Format format, Target target, double tempo, Path out)
      throws AudioException {
    Mastering.Take take = new Mastering.Take(track, tempo, TEN_SECONDS);
    return new Mastering(ffmpeg)
        .master(take, new Mastering.Product(format, target), Tracks.SLATE, directory, out);
  }

  private Path out(Format format) {
    return directory.resolve("out." + format.ending());
  }

  @ParameterizedTest
  @CsvSource({
    "WAV, EBU_R128, 1.0",
    "WAV_24, EBU_R128, 0.97",
    "MP3, EBU_R128, 1.03",
    "MP3, ALEXA, 1.0",
    "MP2, PRSS, 1.0",
    "AAC, PODCAST, 1.0",
    "OPUS, PODCAST, 1.0"
  })
  void theFinishedFileIsAsLongAndAsLoudAsAsked(Format format, Target target, double tempo)
      throws AudioException, IOException {
    Path out = out(format);
    master(Tracks.FFMPEG, format, target, tempo, out);
    Loudness loudness = LoudnessMeter.measure(Tracks.FFMPEG, out);
    assertThat(loudness.integrated()).isCloseTo(target.lufs(), within(0.2));
    assertThat(loudness.truePeak()).isLessThanOrEqualTo(target.peak());
    // Ten seconds are no whole number of frames of these two.
    long over = format == Format.MP2 || format == Format.AAC ? 1_151 : 0;
    assertThat(Tracks.samples(out, directory)).isBetween(TEN_SECONDS, TEN_SECONDS + over);
  }

  @ParameterizedTest
  @EnumSource
  void everyFileSaysThatAMachineMadeItAndWhereItsPartsBegin(Format format)
      throws AudioException, IOException {
    Path out = out(format);
    master(Tracks.FFMPEG, format, Target.PODCAST, 1, out);
    List<String> said = new ArrayList<>();
    assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1))
        .contains(Slate.MACHINE_MADE);
    if (format != Format.WAV && format != Format.WAV_24) {
      Tracks.FFMPEG.run(List.of("-i", out.toString(), "-f", "null", "-"), said::add);
      assertThat(String.join("\n", said))
          .contains("Fähre = läuft; #1", "start 1.500000", "Harbour Radio: top");
    }
  }

  @Test
  void theBroadcastChunkTellsWhoWhenAndHowLoud() throws AudioException, IOException {
    Path out = out(Format.WAV);
    Loudness loudness = master(Tracks.FFMPEG, Format.WAV, Target.EBU_R128, 1, out);
    ByteBuffer bext = Objects.requireNonNull(Tracks.chunks(out).get("bext"));
    assertThat(Tracks.text(bext, 0, 256)).isEqualTo("Harbour Radio: top. A machine's voice.");
    assertThat(Tracks.text(bext, 256, 32)).isEqualTo("Radio \"Harbour\"");
    assertThat(Tracks.text(bext, 320, 10)).isEqualTo("2026-10-12");
    assertThat(Tracks.text(bext, 330, 8)).isEqualTo("12:00:00");
    assertThat(bext.getShort(346)).isEqualTo((short) 2);
    assertThat(bext.getShort(412) / 100.0).isCloseTo(-23, within(0.1));
    assertThat(bext.getShort(416) / 100.0).isCloseTo(loudness.truePeak(), within(0.11));
    assertThat(Tracks.text(bext, 602, bext.capacity() - 602))
        .isEqualTo(
            "A=PCM,F=48000,W=16,M=dual-mono,T=Earshot;speech synthesis;"
                + "digitalSourceType=trainedAlgorithmicMedia\r\n");
  }

  @Test
  void theCartChunkTellsTimersAndExpiry() throws AudioException, IOException {
    Path out = out(Format.WAV);
    master(Tracks.FFMPEG, Format.WAV, Target.EBU_R128, 1, out);
    Map<String, ByteBuffer> chunks = Tracks.chunks(out);
    assertThat(chunks.keySet()).containsExactly("fmt ", "bext", "cart", "data");
    ByteBuffer cart = Objects.requireNonNull(chunks.get("cart"));
    assertThat(Tracks.text(cart, 0, 4)).isEqualTo("0101");
    assertThat(Tracks.text(cart, 388, 64)).isEqualTo("That was the news.");
    assertThat(Tracks.text(cart, 470, 10) + " " + Tracks.text(cart, 480, 8))
        .isEqualTo("2026-10-13 01:02:03");
    List<String> timers = new ArrayList<>();
    for (int at = 684; at < 748 && cart.get(at) != 0; at += 8) {
      timers.add(Tracks.text(cart, at, 4) + " " + cart.getInt(at + 4));
    }
    assertThat(timers)
        .containsExactly(
            "AUDs 0", "INTs 0", "INTe 72000", "SEC1 384000", "SEGs 470400", "AUDe 480000");
    assertThat(Tracks.text(cart, 1024, 1024)).isEqualTo("https://news.example.org");
  }

  @Test
  void aFailureLeavesTheLastGoodFile() throws IOException {
    Path out = Files.writeString(out(Format.MP3), "the last good one");
    Duration soon = Duration.ofMillis(300);
    List<List<String>> broken =
        List.of(List.of("sh", "-c", "kill -9 $$"), List.of("sh", "-c", "sleep 60"), List.of("no"));
    for (List<String> command : broken) {
      assertThatThrownBy(
              () -> master(new Ffmpeg(command, soon), Format.MP3, Target.PODCAST, 1, out))
          .isInstanceOf(AudioException.class)
          .hasMessageStartingWith("ffmpeg ");
      assertThat(out).hasContent("the last good one");
    }
  }

  @Test
  void whatIsSilentIsNotMadeLoud() throws IOException {
    Files.write(track, new byte[960_000]);
    Path out = Files.writeString(out(Format.WAV), "the last good one");
    assertThatThrownBy(() -> master(Tracks.FFMPEG, Format.WAV, Target.EBU_R128, 1, out))
        .isInstanceOf(AudioException.class)
        .hasMessageStartingWith("it could not be made as loud as EBU_R128 asks");
    assertThat(out).hasContent("the last good one");
  }
}
