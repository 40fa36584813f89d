package fm.earshot.dialogue;

import java.time.Instant;

/// What is known of the listener: the moment before which everything is known to them, the language
/// (BCP 47) and the rate of speech in per cent of the usual.
public record Manner(Instant since, String language, int rate) {
  public static final int USUAL_RATE = 100;
  static final int SLOWEST = 70;
  static final int FASTEST = 160;
  private static final int STEP = 15;

  public Manner {
    if (rate < SLOWEST || rate > FASTEST) {
      throw new IllegalArgumentException("a rate is 70 to 160 per cent, not " + rate);
    }
  }

  Manner slower() {
    return new Manner(since, language, Math.max(SLOWEST, rate - STEP));
  }

  Manner faster() {
    return new Manner(since, language, Math.min(FASTEST, rate + STEP));
  }
}
