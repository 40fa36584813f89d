package fm.earshot.audio.file;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A station's own sound in a bulletin: a sounder before the first word, as loud as the speech, and
/// a bed under all that is said, so many LU under it.
public record Imaging(@Nullable Sound sounder, @Nullable Sound bed, double under) {
  public static final double USUALLY_UNDER = 18;
  public static final Imaging NONE = new Imaging(null, null, USUALLY_UNDER);

  /// What the sounder takes, in whole ms.
  public Duration lead() {
    return sounder == null ? Duration.ZERO : sounder.length();
  }

  boolean isNone() {
    return sounder == null && bed == null;
  }
}
