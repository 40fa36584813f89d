package fm.earshot.audio;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// What was spoken: mono samples of 16 bits at 48 kHz, and when its words begin, where the engine
/// told.
@SuppressWarnings("ArrayRecordComponent")
public record Speech(short[] samples, List<WordTime> words) {
  public static final int RATE = 48_000;
  public static final Speech NONE = new Speech(new short[0], List.of());

  private static final int PER_MS = RATE / 1000;

  /// Quieter than −54 dBFS is nobody speaking.
  private static final int QUIET = 65;

  private static final int KEPT_BEFORE = 15 * PER_MS;
  private static final int KEPT_AFTER = 45 * PER_MS;
  private static final int FADE = 5 * PER_MS;

  public Speech {
    words = List.copyOf(words);
  }

  public static Duration length(long samples) {
    return Duration.ofNanos(samples * 1_000_000_000L / RATE);
  }

  public Duration length() {
    return length(samples.length);
  }

  /// Without the silence that engines put around speech: pauses are ours to set.
  public Speech trimmed() {
    int first = 0;
    while (first < samples.length && Math.abs(samples[first]) < QUIET) {
      first++;
    }
    int last = samples.length;
    while (last > first && Math.abs(samples[last - 1]) < QUIET) {
      last--;
    }
    if (first == last) {
      return NONE;
    }
    int from = Math.max(0, first - KEPT_BEFORE);
    int to = Math.min(samples.length, last + KEPT_AFTER);
    short[] kept = Arrays.copyOfRange(samples, from, to);
    fade(kept);
    int cut = from / PER_MS;
    return new Speech(
        kept,
        words.stream()
            .map(word -> new WordTime(word.start(), word.end(), Math.max(0, word.ms() - cut)))
            .toList());
  }

  private static void fade(short[] samples) {
    int length = Math.min(FADE, samples.length / 2);
    for (int i = 0; i < length; i++) {
      int end = samples.length - 1 - i;
      samples[i] = (short) (samples[i] * i / length);
      samples[end] = (short) (samples[end] * i / length);
    }
  }
}
