package fm.earshot.audio;

/// The words of one cue, spelled out; `language` is a BCP 47 tag, `rate` per cent of the usual.
public record Utterance(String text, String language, int rate) {
  public static final int USUAL_RATE = 100;
  private static final int LONGEST = 2000;
  private static final int SLOWEST = 50;
  private static final int FASTEST = 200;

  public Utterance {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("an utterance has at most " + LONGEST + " characters");
    }
    if (rate < SLOWEST || rate > FASTEST) {
      throw new IllegalArgumentException("a rate is " + SLOWEST + " to " + FASTEST + " per cent");
    }
  }

  /// Whether there is anything to pronounce.
  public boolean says() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
