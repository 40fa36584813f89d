package fm.earshot.audio;

import fm.earshot.script.spoken.Spoken;

/// What is said of one cue; `language` is a BCP 47 tag, `rate` per cent of the usual.
public record Utterance(Spoken spoken, String language, int rate) {
  public static final int USUAL_RATE = 100;
  private static final int LONGEST = 2000;
  private static final int SLOWEST = 50;
  private static final int FASTEST = 200;

  public Utterance {
    if (spoken.wordsApart().length() > LONGEST) {
      throw new IllegalArgumentException("an utterance has at most " + LONGEST + " characters");
    }
    if (rate < SLOWEST || rate > FASTEST) {
      throw new IllegalArgumentException("a rate is " + SLOWEST + " to " + FASTEST + " per cent");
    }
  }

  /// A text that is said as it is written.
  public Utterance(String text, String language, int rate) {
    this(Spoken.asWritten(text), language, rate);
  }

  /// Its words, for an engine that is given nothing else; places in it are what engines tell.
  public String text() {
    return spoken.wordsApart();
  }

  /// Whether there is anything to pronounce.
  public boolean says() {
    return text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
