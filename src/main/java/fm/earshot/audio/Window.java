package fm.earshot.audio;

import java.time.Duration;

/// The lengths that can be made to fill `target` to the sample: a little faster or slower, and a
/// short silence at the end. Where it need not be filled `exactly`, whatever is not longer.
public record Window(Duration target, boolean exactly) {
  /// The tempo may change by that much, in parts of 100.
  private static final int TEMPO = 4;

  private static final Duration LONGEST_SILENCE = Duration.ofMillis(490);

  /// What is left silent where there is a choice, so that no last sound is cut.
  private static final Duration USUAL_SILENCE = Duration.ofMillis(120);

  /// To be filled exactly.
  public Window(Duration target) {
    this(target, true);
  }

  /// For what is as long as it takes, and never longer than `target`.
  public static Window atMost(Duration target) {
    return new Window(target, false);
  }

  Duration least() {
    return exactly
        ? target.minus(LONGEST_SILENCE).multipliedBy(100 - TEMPO).dividedBy(100)
        : Duration.ZERO;
  }

  /// What is not longer, and needs to be no faster than spoken.
  Duration usual() {
    return exactly ? target : target.minus(USUAL_SILENCE);
  }

  Duration most() {
    return exactly ? target.minus(USUAL_SILENCE).multipliedBy(100 + TEMPO).dividedBy(100) : usual();
  }

  /// How much faster than spoken a bulletin of `length` is played; 1 where nothing need be done.
  public double tempo(Duration length) {
    Duration usual = target.minus(USUAL_SILENCE);
    if (!exactly
        || (length.compareTo(usual) <= 0 && length.compareTo(target.minus(LONGEST_SILENCE)) >= 0)) {
      return 1;
    }
    double tempo = (double) length.toNanos() / usual.toNanos();
    return Math.clamp(tempo, 1 - TEMPO / 100.0, 1 + TEMPO / 100.0);
  }

  /// How long the file is of what takes `length` as spoken, in whole ms.
  public Duration length(Duration length) {
    return exactly ? target : Duration.ofMillis(length.plus(USUAL_SILENCE).toMillis());
  }

  /// What is left of it after `lead`.
  public Window after(Duration lead) {
    return new Window(target.minus(lead), exactly);
  }
}
