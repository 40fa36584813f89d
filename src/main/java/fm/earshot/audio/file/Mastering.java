package fm.earshot.audio.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Makes finished files of a raw track (mono samples of 16 bits at 48 kHz): exactly as long as
/// asked, and as loud as its target when measured on the finished file.
public final class Mastering {
  private static final int ATTEMPTS = 10;
  private static final double CLOSE = 0.101;

  private final Ffmpeg ffmpeg;

  /// What encoding took away the last time, in dB, so that the next file need not be made twice.
  private final Map<Product, Double> lost = new ConcurrentHashMap<>();

  public Mastering(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /// What to make.
  public record Product(Format format, Target target) {}

  /// A raw track, how fast it is to be played, how many samples long it is to be in all, and what
  /// stands before and under it.
  public record Take(Path track, double tempo, long samples, Imaging imaging) {
    public Take(Path track, double tempo, long samples) {
      this(track, tempo, samples, Imaging.NONE);
    }
  }

  /// A track of the exact length, and how loud it is as it stands.
  public record Fitted(Path file, long samples, Loudness loudness) {}

  /// Writes `out` as `product`; scratch files go into `work`. `out` is there whole or as it was
  /// before.
  public Loudness master(Take take, Product product, Slate slate, Path work, Path out)
      throws AudioException {
    return master(fit(take, work), product, slate, work, out);
  }

  /// The same of a track that was fitted already: several may be made of it at once, each with its
  /// own `work`.
  public Loudness master(Fitted track, Product product, Slate slate, Path work, Path out)
      throws AudioException {
    Target target = product.target();
    Encoding encoding = new Encoding(ffmpeg, product, slate, work);
    Levels first = Levels.first(track.loudness(), target);
    Levels levels = first.louder(lost.getOrDefault(product, usuallyLost(product.format())));
    Encoding.Made made = encoding.encode(track, levels);
    for (int i = 0; i < ATTEMPTS && !isClose(made.loudness(), target); i++) {
      levels = levels.corrected(made.loudness(), track, target);
      made = encoding.encode(track, levels);
    }
    check(made.loudness(), target);
    lost.put(product, levels.gain() - first.gain());
    replace(made.file(), out);
    return made.loudness();
  }

  /// What LAME takes, before anything was measured.
  private static double usuallyLost(Format format) {
    return format == Format.MP3 ? 0.4 : 0;
  }

  private static boolean isClose(Loudness loudness, Target target) {
    return Math.abs(loudness.integrated() - target.lufs()) < CLOSE
        && loudness.truePeak() <= target.peak();
  }

  /// Never hands on what is not as it was asked for.
  private static void check(Loudness loudness, Target target) throws AudioException {
    if (Math.abs(loudness.integrated() - target.lufs()) > 2 * CLOSE
        || loudness.truePeak() > target.peak()) {
      throw new AudioException(
          String.format(
              Locale.ROOT,
              "it could not be made as loud as %s asks: %.1f LUFS, %.1f dBTP",
              target,
              loudness.integrated(),
              loudness.truePeak()));
    }
  }

  /// Brings a take to its length, and measures it.
  public Fitted fit(Take take, Path work) throws AudioException {
    Path out = work.resolve("fitted.f32");
    List<String> arguments = new ArrayList<>();
    if (take.imaging().isNone()) {
      String filters =
          tempo(take.tempo()) + Levels.exactly(take.samples()) + "," + LoudnessMeter.FILTER;
      arguments.addAll(input("s16le", take.track()));
      arguments.addAll(List.of("-af", filters));
    } else {
      Mixing mixing = new Mixing(take, lufs(take.track()));
      arguments.addAll(mixing.inputs());
      arguments.addAll(List.of("-filter_complex", mixing.graph(), "-map", "[out]"));
    }
    arguments.addAll(List.of("-f", "f32le", out.toString()));
    LoudnessMeter meter = new LoudnessMeter();
    ffmpeg.run(arguments, meter::line);
    return new Fitted(out, take.samples(), meter.loudness());
  }

  /// How loud speech is as it was spoken.
  private double lufs(Path track) throws AudioException {
    LoudnessMeter meter = new LoudnessMeter();
    List<String> arguments = new ArrayList<>(input("s16le", track));
    arguments.addAll(List.of("-af", LoudnessMeter.FILTER, "-f", "null", "-"));
    ffmpeg.run(arguments, meter::line);
    return meter.loudness().integrated();
  }

  /// The filter that plays faster or slower, with a comma after it; nothing where it is 1.
  static String tempo(double tempo) {
    return tempo == 1 ? "" : String.format(Locale.ROOT, "atempo=%.6f,", tempo);
  }

  /// Raw mono samples in a file.
  static List<String> input(String format, Path file) {
    return List.of("-f", format, "-ar", "48000", "-ac", "1", "-i", file.toString());
  }

  private static void replace(Path made, Path out) throws AudioException {
    Path part = out.resolveSibling("." + out.getFileName() + ".part");
    try {
      try {
        // The work may be done on another disk.
        Files.copy(made, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new AudioException(out + ": cannot be written", e);
    }
  }
}
