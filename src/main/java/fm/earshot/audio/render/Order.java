package fm.earshot.audio.render;

import fm.earshot.audio.Window;
import fm.earshot.news.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A bulletin as it is asked for: of `programme`, as long as `window` lets, told at `rung` or,
/// where that is null, at whichever rungs fit; not to be aired later than `airable` after it was
/// made. `id` is what its files call it; null for a name made of programme, length and time.
public record Order(
    String programme, Window window, @Nullable Level rung, Duration airable, @Nullable String id) {
  private static final Duration LONGEST = Duration.ofMinutes(60);

  public Order {
    Duration length = window.target();
    if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a bulletin takes at most " + LONGEST);
    }
  }

  /// Exactly `length` long, at whichever rungs fit.
  public Order(String programme, Duration length, Duration airable) {
    this(programme, new Window(length), null, airable, null);
  }

  public Duration length() {
    return window.target();
  }

  /// What of it is left to be spoken after `lead`.
  Order after(Duration lead) {
    return new Order(programme, window.after(lead), rung, airable, id);
  }
}
