package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Earlier;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.Fitting;
import fm.earshot.audio.Pauses;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Imaging;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
  private final Around around;

  /// The station's own sound, and the bulletin before this one.
  private record Around(Imaging imaging, Earlier earlier) {}

  /// Where scratch files go, how many cues are spoken at once, and what time it is.
  public record Workplace(Path scratch, int atOnce, InstantSource clock) {}

  public Renderer(
      Reader reader, Fitting fitting, Mastering mastering, Station station, Workplace workplace) {
    this(reader, fitting, mastering, station, workplace, new Around(Imaging.NONE, Earlier.NOTHING));
  }

  private Renderer(
      Reader reader,
      Fitting fitting,
      Mastering mastering,
      Station station,
      Workplace workplace,
      Around around) {
    this.reader = reader;
    this.fitting = fitting;
    this.pauses = Pauses.RADIO;
    this.mastering = mastering;
    this.station = station;
    this.workplace = workplace;
    this.around = around;
  }

  /// The same with a sounder before the first word and a bed under what is said.
  public Renderer with(Imaging other) {
    return with(new Around(other, around.earlier()));
  }

  /// The same for a bulletin that comes after another: where the time is filled either way, little
  /// of what is as it was is told otherwise, since that has to be spoken.
  public Renderer after(Earlier other) {
    return with(new Around(around.imaging(), other));
  }

  private Renderer with(Around other) {
    return new Renderer(reader, fitting, mastering, station, workplace, other);
  }

  /// Writes `outputs`, at least one, each of which is there whole or as it was before. Throws where
  /// an engine, the encoder or the disk failed.
  public Rendering render(Script script, Order order, List<Output> outputs)
      throws SpeechException, AudioException {
    Order spoken = order.after(lead(order));
    Reader steady = reader.steady();
    Measuring measuring =
        new Measuring(steady, fitting, pauses, around.earlier(), workplace.atOnce());
    return switch (measuring.fill(script, spoken)) {
      case Bulletin bulletin -> finish(bulletin, steady, order, spoken, outputs);
      case Fitted.Unfit unfit -> new Rendering.Unfit(unfit);
    };
  }

  /// `spoken` is what of the order is left after the sounder.
  private Rendering finish(
      Bulletin chosen, Reader steady, Order order, Order spoken, List<Output> outputs)
      throws SpeechException, AudioException {
    Path work = scratch();
    try {
      Track track = Track.write(chosen, steady, pauses, work.resolve("track.s16"));
      Duration lead = around.imaging().lead();
      double tempo = spoken.window().tempo(track.length());
      Duration length = lead.plus(spoken.window().length(track.length()));
      Bulletin bulletin = track.timed(chosen, length, tempo, lead);
      Instant now = workplace.clock().instant();
      Slate slate = station.slate(bulletin, order, now);
      Mastering.Take take =
          new Mastering.Take(track.file(), tempo, samples(length), around.imaging());
      List<Loudness> measured = master(mastering.fit(take, work), slate, work, outputs);
      return new Rendering.Finished(bulletin, tempo, measured, now);
    } catch (IOException e) {
      throw new AudioException("the track cannot be written", e);
    } finally {
      remove(work);
    }
  }

  /// Each on a core of its own, since encoders use one.
  private List<Loudness> master(
      Mastering.Fitted track, Slate slate, Path work, List<Output> outputs)
      throws AudioException, IOException {
    List<Future<Loudness>> measured = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(workplace.atOnce())) {
      for (Output output : outputs) {
        Mastering.Product product = new Mastering.Product(output.format(), output.target());
        Path room = Files.createDirectory(work.resolve("output-" + measured.size()));
        measured.add(
            threads.submit(() -> mastering.master(track, product, slate, room, output.file())));
      }
    }
    List<Loudness> all = new ArrayList<>();
    for (Future<Loudness> one : measured) {
      all.add(result(one));
    }
    return all;
  }

  private static Loudness result(Future<Loudness> made) throws AudioException {
    try {
      return made.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AudioException audio) {
        throw audio;
      }
      throw new AudioException("a file could not be made", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AudioException("a file was not waited for", e);
    }
  }

  private Duration lead(Order order) throws AudioException {
    Duration lead = around.imaging().lead();
    if (order.length().minus(lead).compareTo(LEAST_NEWS) < 0) {
      throw new AudioException(
          "a sounder of " + lead.toSeconds() + " seconds leaves no time for news");
    }
    return lead;
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
    try (Stream<Path> files = Files.walk(work)) {
      // What is in a directory stands after it.
      for (Path file : files.toList().reversed()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new AudioException("scratch files cannot be removed", e);
    }
  }
}
