package fm.earshot.audio.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes finished files of a raw track (mono samples of 16 bits at 48 kHz): exactly as long as
/// asked, and as loud as its target when measured on the finished file.
public final class Mastering {
  private static final int RATE = 48_000;
  private static final int OVERSAMPLED = 192_000;
  private static final int ATTEMPTS = 6;
  private static final double CLOSE = 0.1;

  /// The limiter stays that far under the limit: encoders overshoot.
  private static final double MARGIN = 0.6;

  /// A dual mono file is louder than its one channel by that.
  private static final double DUAL = 3.01;

  private final Ffmpeg ffmpeg;

  public Mastering(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /// What to make.
  public record Product(Format format, Target target) {}

  /// A raw track, how fast it is to be played, and how many samples long it is to be.
  public record Take(Path track, double tempo, long samples) {}

  /// A track of the exact length, and how loud it is as it stands.
  private record Fitted(Path file, long samples, Loudness loudness) {}

  /// How a file is made: gain in dB, and the highest the limiter lets through, in dBFS.
  private record Levels(double gain, double ceiling) {}

  /// Writes `out` as `product`; scratch files go into `work`. `out` is there whole or as it was
  /// before.
  public Loudness master(Take take, Product product, Slate slate, Path work, Path out)
      throws AudioException {
    Fitted fitted = fit(take, work.resolve("fitted.f32"));
    Target target = product.target();
    double channels = target.channels() == 2 ? DUAL : 0;
    Levels levels =
        new Levels(
            target.lufs() - channels - fitted.loudness().integrated(), target.peak() - MARGIN);
    Path made = work.resolve("made." + product.format().ending());
    Loudness loudness = encode(fitted, product, levels, slate, made);
    for (int i = 0; i < ATTEMPTS && !good(loudness, target); i++) {
      levels = corrected(levels, loudness, target);
      loudness = encode(fitted, product, levels, slate, made);
    }
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
    replace(made, out);
    return loudness;
  }

  private static boolean good(Loudness loudness, Target target) {
    return Math.abs(loudness.integrated() - target.lufs()) < CLOSE
        && loudness.truePeak() <= target.peak();
  }

  private static Levels corrected(Levels levels, Loudness loudness, Target target) {
    double over = Math.max(0, loudness.truePeak() - target.peak());
    return new Levels(
        levels.gain() + target.lufs() - loudness.integrated(),
        levels.ceiling() - (over == 0 ? 0 : over + 0.1));
  }

  private Fitted fit(Take take, Path out) throws AudioException {
    String filters =
        (take.tempo() == 1 ? "" : String.format(Locale.ROOT, "atempo=%.6f,", take.tempo()))
            + exactly(take.samples())
            + ","
            + LoudnessMeter.FILTER;
    LoudnessMeter meter = new LoudnessMeter();
    List<String> arguments = input("s16le", take.track());
    arguments.addAll(List.of("-af", filters, "-ar", "48000", "-f", "f32le", out.toString()));
    ffmpeg.run(arguments, meter::line);
    return new Fitted(out, take.samples(), meter.loudness());
  }

  private Loudness encode(Fitted fitted, Product product, Levels levels, Slate slate, Path out)
      throws AudioException {
    Format format = product.format();
    Path encoded = format.isWave() ? out.resolveSibling("made.pcm") : out;
    List<String> arguments = input("f32le", fitted.file());
    arguments.addAll(List.of("-af", filters(fitted, product.target(), levels)));
    arguments.addAll(format.arguments());
    arguments.add(encoded.toString());
    LoudnessMeter meter = new LoudnessMeter();
    ffmpeg.run(arguments, meter::line);
    if (!format.isWave()) {
      return LoudnessMeter.measure(ffmpeg, out);
    }
    try {
      WaveFile.Shape shape = new WaveFile.Shape(RATE, format.bits(), product.target().channels());
      WaveFile.write(encoded, shape, slate, meter.loudness(), out);
    } catch (IOException e) {
      throw new AudioException("the file cannot be written", e);
    }
    return LoudnessMeter.measure(ffmpeg, out);
  }

  private static String filters(Fitted fitted, Target target, Levels levels) {
    List<String> filters = new ArrayList<>();
    filters.add(String.format(Locale.ROOT, "volume=%.3fdB", levels.gain()));
    if (fitted.loudness().truePeak() + levels.gain() > levels.ceiling()) {
      // Between two samples it may be higher than at both.
      filters.add("aresample=" + OVERSAMPLED);
      filters.add(
          String.format(
              Locale.ROOT,
              "alimiter=level=0:limit=%.4f:attack=3:release=80:latency=1",
              Math.pow(10, levels.ceiling() / 20)));
      filters.add("aresample=" + RATE);
      filters.add(exactly(fitted.samples()));
    }
    if (target.channels() == 2) {
      filters.add("pan=stereo|c0=c0|c1=c0");
    }
    filters.add(LoudnessMeter.FILTER);
    return String.join(",", filters);
  }

  private static List<String> input(String format, Path file) {
    return new ArrayList<>(
        List.of(
            "-f", format, "-ar", String.valueOf(RATE), "-ac", "1", "-i", file.toString(), "-vn"));
  }

  private static String exactly(long samples) {
    return "apad=whole_len=" + samples + ",atrim=end_sample=" + samples;
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
