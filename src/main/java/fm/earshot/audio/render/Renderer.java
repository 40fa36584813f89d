package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.Fitting;
import fm.earshot.audio.Pauses;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Window;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Imaging;
import fm.earshot.audio.file.Loudness;
import fm.earshot.audio.file.Mastering;
import fm.earshot.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;

/// Renders bulletins: chooses by measured lengths, speaks, assembles, and makes the finished file.
public final class Renderer {
  private static final Duration LEAST_NEWS = Duration.ofSeconds(5);

  private final Reader reader;
  private final Fitting fitting;
  private final Pauses pauses;
  private final Mastering mastering;
  private final Station station;
  private final Workplace workplace;
  private final Imaging imaging;

  /// Where scratch files go, how many cues are spoken at once, and what time it is.
  public record Workplace(Path scratch, int atOnce, InstantSource clock) {}

  public Renderer(
      Reader reader, Fitting fitting, Mastering mastering, Station station, Workplace workplace) {
    this(reader, fitting, mastering, station, workplace, Imaging.NONE);
  }

  private Renderer(
      Reader reader,
      Fitting fitting,
      Mastering mastering,
      Station station,
      Workplace workplace,
      Imaging imaging) {
    this.reader = reader;
    this.fitting = fitting;
    this.pauses = Pauses.RADIO;
    this.mastering = mastering;
    this.station = station;
    this.workplace = workplace;
    this.imaging = imaging;
  }

  /// The same with a sounder before the first word and a bed under what is said.
  public Renderer with(Imaging other) {
    return new Renderer(reader, fitting, mastering, station, workplace, other);
  }

  /// Writes `out`, which is there whole or as it was before. Throws where an engine, the encoder or
  /// the disk failed.
  public Rendering render(Script script, Order order, Path out)
      throws SpeechException, AudioException {
    Window window = new Window(order.length()).after(lead(order));
    Measuring measuring = new Measuring(reader, fitting, pauses, workplace.atOnce());
    return switch (measuring.fill(script, order.programme(), window)) {
      case Bulletin bulletin -> finish(bulletin, window, order, out);
      case Fitted.Unfit unfit -> new Rendering.Unfit(unfit);
    };
  }

  private Rendering finish(Bulletin chosen, Window window, Order order, Path out)
      throws SpeechException, AudioException {
    Path work = scratch();
    try {
      Track track = Track.write(chosen, reader, pauses, work.resolve("track.s16"));
      double tempo = window.tempo(track.length());
      Bulletin bulletin = track.timed(chosen, order.length(), tempo, imaging.lead());
      Loudness loudness =
          mastering.master(
              new Mastering.Take(track.file(), tempo, samples(order), imaging),
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

  private Duration lead(Order order) throws AudioException {
    Duration lead = imaging.lead();
    if (order.length().minus(lead).compareTo(LEAST_NEWS) < 0) {
      throw new AudioException(
          "a sounder of " + lead.toSeconds() + " seconds leaves no time for news");
    }
    return lead;
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
