package fm.earshot.audio.render;

import fm.earshot.audio.Pauses;
import fm.earshot.audio.Reading;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Loudness;
import fm.earshot.audio.file.Mastering;
import fm.earshot.script.Cue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Makes the finished file of one story that is read by itself, as long as that takes.
public final class Narrator {
  private static final int BUFFER = 1 << 16;

  private final Reader reader;
  private final Mastering mastering;
  private final Station station;
  private final Renderer.Workplace workplace;

  /// A finished file's length, and how loud it is.
  public record Narrated(Duration length, Loudness loudness) {}

  public Narrator(
      Reader reader, Mastering mastering, Station station, Renderer.Workplace workplace) {
    this.reader = reader;
    this.mastering = mastering;
    this.station = station;
    this.workplace = workplace;
  }

  /// Writes `out`, which is there whole or as it was before; silence makes it at least `least`
  /// long. Throws where an engine, the encoder or the disk failed.
  public Narrated narrate(Reading reading, Mastering.Product product, Duration least, Path out)
      throws SpeechException, AudioException {
    try (Scratch work = Scratch.in(workplace.scratch())) {
      Path track = work.directory().resolve("track.s16");
      long samples = Math.max(write(reading, track), samples(least));
      Duration length = Speech.length(samples);
      Loudness loudness =
          mastering.master(
              new Mastering.Take(track, 1, samples),
              product,
              station.slate(reading, length),
              work.directory(),
              out);
      return new Narrated(length, loudness);
    } catch (IOException e) {
      throw new AudioException("the track cannot be written", e);
    }
  }

  private long write(Reading reading, Path track) throws IOException, SpeechException {
    List<Cue> cues = reading.cues();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(track), BUFFER);
        Ahead ahead = new Ahead(reader, cues, reading.language(), workplace.atOnce())) {
      long length = 0;
      for (int i = 0; i < cues.size(); i++) {
        length += Track.write(ahead.next().samples(), out);
        boolean last = i + 1 == cues.size();
        Duration pause = last ? Duration.ZERO : Pauses.RADIO.after(cues, i);
        length += Track.write(Track.silence(pause), out);
      }
      return length;
    }
  }

  private static long samples(Duration length) {
    return length.toMillis() * Speech.RATE / 1000;
  }
}
