package fm.earshot.audio.render;

import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Target;
import java.time.Duration;

/// A bulletin as it is asked for: of `programme`, exactly `length` long; not to be aired later than
/// `airable` after it was made.
public record Order(
    String programme, Duration length, Format format, Target target, Duration airable) {
  private static final Duration LONGEST = Duration.ofMinutes(60);

  public Order {
    if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a bulletin takes at most " + LONGEST);
    }
  }
}
