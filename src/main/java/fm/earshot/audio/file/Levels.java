package fm.earshot.audio.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a track is brought to a target: gain in dB, and the highest that a limiter lets through, in
/// dBFS.
record Levels(double gain, double ceiling) {
  private static final int RATE = 48_000;
  private static final int OVERSAMPLED = 192_000;

  /// The limiter stays that far under the limit: encoders overshoot.
  private static final double MARGIN = 0.6;

  /// A dual mono file is louder than its one channel by that.
  private static final double DUAL = 3.01;

  static Levels first(Loudness mono, Target target) {
    double channels = target.channels() == 2 ? DUAL : 0;
    return new Levels(target.lufs() - channels - mono.integrated(), target.peak() - MARGIN);
  }

  /// After a file of these levels turned out to be as loud as that.
  Levels corrected(Loudness made, Mastering.Fitted track, Target target) {
    double missing = target.lufs() - made.integrated();
    // Of what is driven into the limiter only some comes out again.
    double more = limits(track) && missing > 0 ? 1.5 * missing : missing;
    double over = Math.max(0, made.truePeak() - target.peak());
    return new Levels(gain + more, ceiling - (over == 0 ? 0 : over + 0.1));
  }

  Levels louder(double by) {
    return new Levels(gain + by, ceiling);
  }

  private boolean limits(Mastering.Fitted track) {
    return track.loudness().truePeak() + gain > ceiling;
  }

  /// The filters that do it to a mono track, and measure what came of it.
  String filters(Mastering.Fitted track, int channels) {
    List<String> filters = new ArrayList<>();
    filters.add(String.format(Locale.ROOT, "volume=%.3fdB", gain));
    if (limits(track)) {
      // Between two samples it may be higher than at both.
      filters.add("aresample=" + OVERSAMPLED);
      filters.add(
          String.format(
              Locale.ROOT,
              "alimiter=level=0:limit=%.4f:attack=3:release=80:latency=1",
              Math.pow(10, ceiling / 20)));
      filters.add("aresample=" + RATE);
      filters.add(exactly(track.samples()));
    }
    if (channels == 2) {
      filters.add("pan=stereo|c0=c0|c1=c0");
    }
    filters.add(LoudnessMeter.FILTER);
    return String.join(",", filters);
  }

  static String exactly(long samples) {
    return "apad=whole_len=" + samples + ",atrim=end_sample=" + samples;
  }
}
