package fm.earshot.dialogue;

import java.time.Duration;

/// How much a channel reads before it listens: the longest window, and whether a window ends with a
/// paragraph.
public record Pacing(Duration longest, int sentences, boolean byParagraph) {
  /// A paragraph of two to four sentences, where a reader would breathe.
  public static final Pacing PHONE = new Pacing(Duration.ofSeconds(20), 4, true);

  /// As much as an answer may hold.
  public static final Pacing SMART_SPEAKER =
      new Pacing(Duration.ofSeconds(70), Integer.MAX_VALUE, false);
}
