package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.Fitting;
import fm.earshot.audio.Pauses;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Loudness;
import fm.earshot.audio.file.Mastering;
import fm.earshot.audio.file.Slate;
import fm.earshot.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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

  /// Writes `outputs`, at least one, each of which is there whole or as it was before. Throws where
  /// an engine, the encoder or the disk failed.
  public Rendering render(Script script, Order order, List<Output> outputs)
      throws SpeechException, AudioException {
    Measuring measuring = new Measuring(reader, fitting, pauses, workplace.atOnce());
    return switch (measuring.fill(script, order)) {
      case Bulletin bulletin -> finish(bulletin, order, outputs);
      case Fitted.Unfit unfit -> new Rendering.Unfit(unfit);
    };
  }

  private Rendering finish(Bulletin chosen, Order order, List<Output> outputs)
      throws SpeechException, AudioException {
    Path work = scratch();
    try {
      Track track = Track.write(chosen, reader, pauses, work.resolve("track.s16"));
      double tempo = order.window().tempo(track.length());
      Duration length = order.window().length(track.length());
      Bulletin bulletin = track.timed(chosen, length, tempo);
      Instant now = workplace.clock().instant();
      Slate slate = station.slate(bulletin, order, now);
      Mastering.Take take = new Mastering.Take(track.file(), tempo, samples(length));
      List<Loudness> measured = new ArrayList<>();
      for (Output output : outputs) {
        Mastering.Product product = new Mastering.Product(output.format(), output.target());
        measured.add(mastering.master(take, product, slate, work, output.file()));
      }
      return new Rendering.Finished(bulletin, tempo, measured, now);
    } catch (IOException e) {
      throw new AudioException("the track cannot be written", e);
    } finally {
      remove(work);
    }
  }

  private static long samples(Duration length) {
    return length.toMillis() * Speech.RATE / 1000;
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
