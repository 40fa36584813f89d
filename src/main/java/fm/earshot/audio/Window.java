package fm.earshot.audio;

import java.time.Duration;

/// The lengths that can be made to fill `target` to the sample: a little faster or slower, and a
/// short silence at the end.
public record Window(Duration target) {
  /// The tempo may change by that much, in parts of 100.
  private static final int TEMPO = 4;

  private static final Duration LONGEST_SILENCE = Duration.ofMillis(490);

  /// What is left silent where there is a choice, so that no last sound is cut.
  private static final Duration USUAL_SILENCE = Duration.ofMillis(120);

  Duration least() {
    return target.minus(LONGEST_SILENCE).multipliedBy(100 - TEMPO).dividedBy(100);
  }

  Duration most() {
    return target.minus(USUAL_SILENCE).multipliedBy(100 + TEMPO).dividedBy(100);
  }

  /// How much faster than spoken a bulletin of `length` is played; 1 where nothing need be done.
  public double tempo(Duration length) {
    Duration usual = target.minus(USUAL_SILENCE);
    if (length.compareTo(usual) <= 0 && length.compareTo(target.minus(LONGEST_SILENCE)) >= 0) {
      return 1;
    }
    double tempo = (double) length.toNanos() / usual.toNanos();
    return Math.clamp(tempo, 1 - TEMPO / 100.0, 1 + TEMPO / 100.0);
  }

  /// What is left of it after `lead`.
  public Window after(Duration lead) {
    return new Window(target.minus(lead));
  }
}
