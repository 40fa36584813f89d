package fm.earshot.audio.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.earshot.audio.SpeechException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImagingTest {
  private static final int RATE = 48_000;
  private static final int SAMPLES = 12 * RATE;
  private static final int PING = 3_000;
  private static final int HUM = 1_000;

  @TempDir Path directory;
  private Path track = Path.of("");
  private Sounds sounds = new Sounds(Tracks.FFMPEG, Path.of(""));

  @BeforeEach
  void prepare() throws IOException, SpeechException {
    track = Tracks.write(directory);
    sounds = new Sounds(Tracks.FFMPEG, directory.resolve("sounds"));
  }

  /// A tone in a file, twice as many channels as are wanted and at another rate.
  private Path tone(String name, int hertz, double seconds) throws AudioException {
    Path file = directory.resolve(name);
    String source =
        String.format(
            Locale.ROOT, "sine=frequency=%d:duration=%.4f:sample_rate=44100", hertz, seconds);
    Tracks.FFMPEG.run(List.of("-f", "lavfi", "-i", source, "-ac", "2", file.toString()), _ -> {});
    return file;
  }

  private Imaging imaging(double sounder, double bed) throws AudioException {
    return new Imaging(
        sounds.of(tone("ping.mp3", PING, sounder), Sounds.LONGEST_SOUNDER),
        sounds.of(tone("hum.wav", HUM, bed), Sounds.LONGEST_BED),
        Imaging.USUALLY_UNDER);
  }

  private Path master(Format format, Imaging imaging) throws AudioException {
    Path out = directory.resolve("out." + format.ending());
    new Mastering(Tracks.FFMPEG)
        .master(
            new Mastering.Take(track, 1, SAMPLES, imaging),
            new Mastering.Product(format, Target.EBU_R128),
            Tracks.SLATE,
            directory,
            out);
    return out;
  }

  private short[] samples(Path file) throws AudioException, IOException {
    Path raw = directory.resolve("heard.s16");
    Tracks.FFMPEG.run(
        List.of("-i", file.toString(), "-vn", "-ac", "1", "-f", "s16le", raw.toString()), _ -> {});
    ShortBuffer buffer =
        ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    short[] samples = new short[buffer.remaining()];
    buffer.get(samples);
    return samples;
  }

  /// How high a tone is in a stretch, in dB under full scale, by one bin of a Fourier transform.
  private static double level(short[] samples, int hertz, double from, double to) {
    double sine = 0;
    double cosine = 0;
    int first = (int) (from * RATE);
    int last = (int) (to * RATE);
    for (int i = first; i < last; i++) {
      double angle = 2 * Math.PI * hertz * i / RATE;
      sine += samples[i] * Math.sin(angle);
      cosine += samples[i] * Math.cos(angle);
    }
    double amplitude = 2 * Math.hypot(sine, cosine) / (last - first) / Short.MAX_VALUE;
    return 20 * Math.log10(Math.max(amplitude, 1e-9));
  }

  @ParameterizedTest
  @EnumSource(names = {"WAV", "MP3"})
  void lengthAndLoudnessStayExact(Format format) throws Exception {
    Path out = master(format, imaging(1.5, 2.3));
    assertThat(Tracks.samples(out, directory)).isEqualTo(SAMPLES);
    assertThat(LoudnessMeter.measure(Tracks.FFMPEG, out).integrated()).isCloseTo(-23, within(0.2));
  }

  @Test
  void theSounderStandsBeforeTheFirstWordAsLoudAsTheSpeech() throws Exception {
    short[] heard = samples(master(Format.WAV, imaging(1.5, 2.3)));
    // At −23 as dual mono each channel has −26; a tone of 3 kHz weighs some three dB more.
    assertThat(level(heard, PING, 0.1, 1.4)).isCloseTo(-26.5, within(2.0));
    assertThat(level(heard, PING, 1.6, 4)).isLessThan(-50);
    assertThat(level(heard, HUM, 0.1, 1.4)).as("no bed under it").isLessThan(-60);
  }

  @Test
  void theBedLoopsUnderTheSpeech() throws Exception {
    short[] heard = samples(master(Format.WAV, imaging(1.5, 2.3)));
    double usual = -23 - Imaging.USUALLY_UNDER;
    for (double from : List.of(3.0, 5.0, 7.0)) {
      assertThat(level(heard, HUM, from, from + 2)).as("at %s", from).isCloseTo(usual, within(3.0));
    }
  }

  @Test
  void theBedFadesAtBothEnds() throws Exception {
    Imaging both = imaging(1.5, 2.3);
    short[] heard = samples(master(Format.WAV, new Imaging(both.sounder(), both.bed(), 0)));
    double usual = level(heard, HUM, 4, 8);
    assertThat(level(heard, HUM, 1.5, 1.6)).isLessThan(usual - 10);
    assertThat(level(heard, HUM, 11.9, 12)).isLessThan(usual - 10);
  }

  @Test
  void eitherGoesWithoutTheOther() throws Exception {
    Imaging both = imaging(1.5, 2.3);
    short[] ping = samples(master(Format.WAV, new Imaging(both.sounder(), null, 18)));
    assertThat(level(ping, PING, 0.1, 1.4)).isGreaterThan(-30);
    assertThat(ping).hasSize(SAMPLES);
    short[] hum = samples(master(Format.WAV, new Imaging(null, both.bed(), 6)));
    assertThat(level(hum, HUM, 3, 5)).isCloseTo(-29, within(3.0));
    assertThat(hum).hasSize(SAMPLES);
  }

  @Test
  void aSoundIsDecodedOnceAndAgainWhenItChanges() throws Exception {
    Path file = tone("ping.mp3", PING, 1);
    Sound first = sounds.of(file, Sounds.LONGEST_SOUNDER);
    assertThat(first.length()).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(1_060));
    assertThat(sounds.of(file, Sounds.LONGEST_SOUNDER)).isSameAs(first);
    tone("ping.mp3", PING, 2);
    assertThat(sounds.of(file, Sounds.LONGEST_SOUNDER).length())
        .isBetween(Duration.ofMillis(2_000), Duration.ofMillis(2_060));
  }

  @Test
  void whatIsNoSoundOrTooLongIsRefusedByName() throws Exception {
    Path words = Files.writeString(directory.resolve("words.mp3"), "no sound at all");
    assertThatThrownBy(() -> sounds.of(words, Sounds.LONGEST_SOUNDER))
        .isInstanceOf(AudioException.class)
        .hasMessageStartingWith(words + " cannot be decoded (ffmpeg failed: ");
    Path tone = tone("long.wav", HUM, 3);
    assertThatThrownBy(() -> sounds.of(tone, Duration.ofSeconds(2)))
        .isInstanceOf(AudioException.class)
        .hasMessage(tone + " takes longer than 2 seconds");
    assertThatThrownBy(() -> sounds.of(directory.resolve("none.wav"), Sounds.LONGEST_BED))
        .isInstanceOf(AudioException.class)
        .hasMessageEndingWith("none.wav cannot be read");
  }
}
