package fm.earshot.audio;

import java.time.Duration;

/// A stretch of a bulletin, from its start.
public record Span(Duration start, Duration length) {
  public Span {
    if (start.isNegative() || length.isNegative()) {
      throw new IllegalArgumentException("no such stretch: " + start + ", " + length);
    }
  }

  public Duration end() {
    return start.plus(length);
  }
}
