package fm.earshot.script;

import java.time.Duration;

/// How long a text takes to say: 155 words a minute at a rate of 100 per cent, numbers counted as
/// the words that they become, and a pause after each sentence. An estimate; more text or a slower
/// rate never takes less time.
public record Pace(long words, long sentences) {
  private static final int WORDS_PER_MINUTE = 155;
  private static final long MS_PER_MINUTE = 60_000;
  private static final long SENTENCE_PAUSE_MS = 350;
  private static final long PARAGRAPH_PAUSE_MS = 700;
  private static final int SLOWEST = 10;

  /// The pace of `spoken`, counted in one go.
  public static Pace of(String spoken) {
    long words = 0;
    long sentences = 1;
    char before = ' ';
    for (int i = 0; i < spoken.length(); i++) {
      char c = spoken.charAt(i);
      if (Character.isWhitespace(c)) {
        sentences += c == ' ' && isStop(before) ? 1 : 0;
      } else {
        words += Character.isWhitespace(before) ? 1 : 0;
        words += isDigit(c) && !isDigit(before) ? extraWords(digits(spoken, i)) : 0;
      }
      before = c;
    }
    return words == 0 ? new Pace(0, 0) : new Pace(words, sentences);
  }

  /// The time of `spoken` at `ratePercent` (100 is usual, 150 is faster).
  public static Duration of(String spoken, int ratePercent) {
    return of(spoken).at(ratePercent);
  }

  /// The time of `cue`, with a breath before it if it opens a paragraph.
  public static Duration of(Cue cue, int ratePercent) {
    boolean breath = cue instanceof Cue.Sentence sentence && sentence.opensParagraph();
    long pause = breath ? PARAGRAPH_PAUSE_MS - SENTENCE_PAUSE_MS : 0;
    return Duration.ofMillis(cue.pace().millis(ratePercent) + pause);
  }

  /// The time that it takes at `ratePercent`.
  public Duration at(int ratePercent) {
    return Duration.ofMillis(millis(ratePercent));
  }

  /// The same in milliseconds.
  public long millis(int ratePercent) {
    long rate = Math.max(SLOWEST, ratePercent);
    return words * MS_PER_MINUTE * 100 / (WORDS_PER_MINUTE * rate) + sentences * SENTENCE_PAUSE_MS;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// The length of the run of digits that begins at `from`.
  private static int digits(String spoken, int from) {
    int end = from;
    while (end < spoken.length() && isDigit(spoken.charAt(end))) {
      end++;
    }
    return end - from;
  }

  /// Words beyond the first of a run of digits: about three for every two digits.
  private static long extraWords(int digits) {
    return (digits - 1L) * 3 / 2;
  }
}
