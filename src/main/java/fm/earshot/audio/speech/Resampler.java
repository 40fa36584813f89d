package fm.earshot.audio.speech;

import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import java.math.BigInteger;

/// Brings samples to 48 kHz by a windowed sinc, one set of weights for each place between two
/// samples that occurs.
final class Resampler {
  private static final int SIDE = 24;
  private static final int MOST_PHASES = 1_000;
  private static final int SLOWEST = 8_000;

  private final int phases;
  private final int step;
  private final double[][] weights;

  private Resampler(int phases, int step) {
    this.phases = phases;
    this.step = step;
    // Where samples are dropped, what they carried alone must go first.
    double cutoff = Math.min(1, (double) phases / step) * 0.97;
    weights = new double[phases][2 * SIDE];
    for (int phase = 0; phase < phases; phase++) {
      for (int i = 0; i < 2 * SIDE; i++) {
        weights[phase][i] = weight(i - SIDE + 1 - (double) phase / phases, cutoff);
      }
    }
  }

  static short[] to48k(short[] samples, int rate) throws SpeechException {
    if (rate == Speech.RATE) {
      return samples;
    }
    int common =
        rate < SLOWEST
            ? 1
            : BigInteger.valueOf(rate).gcd(BigInteger.valueOf(Speech.RATE)).intValue();
    int phases = Speech.RATE / common;
    if (phases > MOST_PHASES) {
      throw new SpeechException("the engine speaks at an odd rate: " + rate + " Hz");
    }
    return new Resampler(phases, rate / common).run(samples);
  }

  private short[] run(short[] samples) {
    short[] out = new short[(int) ((long) samples.length * phases / step)];
    for (int i = 0; i < out.length; i++) {
      long at = (long) i * step;
      double[] weight = weights[(int) (at % phases)];
      int first = (int) (at / phases) - SIDE + 1;
      double sum = 0;
      for (int j = Math.max(0, -first); j < 2 * SIDE && first + j < samples.length; j++) {
        sum += samples[first + j] * weight[j];
      }
      out[i] = (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return out;
  }

  /// A sinc within a Blackman window.
  private static double weight(double x, double cutoff) {
    double across = x / SIDE;
    if (Math.abs(across) >= 1) {
      return 0;
    }
    double window = 0.42 + 0.5 * Math.cos(Math.PI * across) + 0.08 * Math.cos(2 * Math.PI * across);
    double angle = Math.PI * x * cutoff;
    double sinc = x == 0 ? 1 : Math.sin(angle) / angle;
    return cutoff * sinc * window;
  }
}
