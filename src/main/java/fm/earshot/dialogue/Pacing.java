package fm.earshot.dialogue;

import java.time.Duration;

/// How a channel reads: the longest window, the most sentences in one, whether a window ends with a
/// paragraph, and whether something is asked after each window (or the reading just goes on).
public record Pacing(Duration longest, int sentences, boolean byParagraph, boolean asks) {
  /// A paragraph of two to four sentences, where a reader would breathe.
  public static final Pacing PHONE = new Pacing(Duration.ofSeconds(20), 4, true, false);

  /// As much as an answer may hold, beside what is said around it.
  public static final Pacing SMART_SPEAKER =
      new Pacing(Duration.ofSeconds(70), Integer.MAX_VALUE, false, true);
}
