package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.Fitting;
import fm.earshot.audio.Pauses;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Window;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Loudness;
import fm.earshot.audio.file.Mastering;
import fm.earshot.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;

/// Renders bulletins: chooses by measured lengths, speaks, assembles, and makes the finished file.
public final class Renderer {
  private final Reader reader;
  private final Fitting fitting;
  private final Pauses pauses;
  private final Mastering mastering;
  private final Station station;
  private final Workplace workplace;

  /// Where scratch files go, how many cues are spoken at once, and what time it is.
  public record Workplace(Path scratch, int atOnce, InstantSource clock) {}

  public Renderer(
      Reader reader, Fitting fitting, Mastering mastering, Station station, Workplace workplace) {
    this.reader = reader;
    this.fitting = fitting;
    this.pauses = Pauses.RADIO;
    this.mastering = mastering;
    this.station = station;
    this.workplace = workplace;
  }

  /// Writes `out`, which is there whole or as it was before. Throws where an engine, the encoder or
  /// the disk failed.
  public Rendering render(Script script, Order order, Path out)
      throws SpeechException, AudioException {
    Window window = new Window(order.length());
    Reader steady = reader.steady();
    Measuring measuring = new Measuring(steady, fitting, pauses, workplace.atOnce());
    return switch (measuring.fill(script, order.programme(), window)) {
      case Bulletin bulletin -> finish(bulletin, steady, window, order, out);
      case Fitted.Unfit unfit -> new Rendering.Unfit(unfit);
    };
  }

  private Rendering finish(Bulletin chosen, Reader steady, Window window, Order order, Path out)
      throws SpeechException, AudioException {
    Path work = scratch();
    try {
      Track track = Track.write(chosen, steady, pauses, work.resolve("track.s16"));
      double tempo = window.tempo(track.length());
      Bulletin bulletin = track.timed(chosen, order.length(), tempo);
      Loudness loudness =
          mastering.master(
              new Mastering.Take(track.file(), tempo, samples(order)),
              new Mastering.Product(order.format(), order.target()),
              station.slate(bulletin, order, workplace.clock().instant()),
              work,
              out);
      return new Rendering.Finished(bulletin, tempo, loudness);
    } catch (IOException e) {
      throw new AudioException("the track cannot be written", e);
    } finally {
      remove(work);
    }
  }

  private static long samples(Order order) {
    return order.length().toMillis() * Speech.RATE / 1000;
  }

  private Path scratch() throws AudioException {
    try {
      Files.createDirectories(workplace.scratch());
      return Files.createTempDirectory(workplace.scratch(), "render-");
    } catch (IOException e) {
      throw new AudioException("no room to work in", e);
    }
  }

  private static void remove(Path work) throws AudioException {
    try (Stream<Path> files = Files.list(work)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(work);
    } catch (IOException e) {
      throw new AudioException("scratch files cannot be removed", e);
    }
  }
}
