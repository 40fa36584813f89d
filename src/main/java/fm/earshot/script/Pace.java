package fm.earshot.script;

import java.time.Duration;
import java.util.regex.Pattern;

/// How long a text takes to say: 155 words a minute at a rate of 100 per cent, numbers counted as
/// the words that they become, and a pause after each sentence. An estimate; more text or a slower
/// rate never takes less time.
public final class Pace {
  private static final int WORDS_PER_MINUTE = 155;
  private static final long MS_PER_MINUTE = 60_000;
  private static final long SENTENCE_PAUSE_MS = 350;
  private static final long PARAGRAPH_PAUSE_MS = 700;
  private static final int SLOWEST = 10;
  private static final Pattern NUMBER = Pattern.compile("\\d++");

  private Pace() {}

  /// The time of `spoken` at `ratePercent` (100 is usual, 150 is faster).
  public static Duration of(String spoken, int ratePercent) {
    return Duration.ofMillis(millis(spoken, ratePercent));
  }

  /// The time of `cue`, with a breath before it if it opens a paragraph.
  public static Duration of(Cue cue, int ratePercent) {
    boolean breath = cue instanceof Cue.Sentence sentence && sentence.opensParagraph();
    long pause = breath ? PARAGRAPH_PAUSE_MS - SENTENCE_PAUSE_MS : 0;
    return Duration.ofMillis(millis(cue.text(), ratePercent) + pause);
  }

  /// The same in milliseconds.
  public static long millis(String spoken, int ratePercent) {
    long rate = Math.max(SLOWEST, ratePercent);
    long words = words(spoken);
    return words * MS_PER_MINUTE * 100 / (WORDS_PER_MINUTE * rate)
        + sentences(spoken) * SENTENCE_PAUSE_MS;
  }

  private static long words(String spoken) {
    long words = 0;
    boolean inWord = false;
    for (int i = 0; i < spoken.length(); i++) {
      boolean space = Character.isWhitespace(spoken.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words
        + NUMBER.matcher(spoken).results().mapToLong(m -> extraWords(m.group().length())).sum();
  }

  /// Words beyond the first of a run of digits: about three for every two digits.
  private static long extraWords(int digits) {
    return (digits - 1L) * 3 / 2;
  }

  private static long sentences(String spoken) {
    if (spoken.isBlank()) {
      return 0;
    }
    long ends = 1;
    for (int i = 0; i + 1 < spoken.length(); i++) {
      boolean mark = ".!?".indexOf(spoken.charAt(i)) >= 0;
      ends += mark && spoken.charAt(i + 1) == ' ' ? 1 : 0;
    }
    return ends;
  }
}
