package fm.earshot.audio;

import fm.earshot.news.Level;
import fm.earshot.script.Script;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Fits programmes into set lengths, between the station's `intro` and `signOff`.
public record Fitting(String intro, String signOff) {
  public Fitting {
    if (intro.isBlank() || signOff.isBlank()) {
      throw new IllegalArgumentException("a bulletin has an intro and a sign-off");
    }
  }

  /// The bulletin of `programme` that by estimate comes nearest to `target` without exceeding it:
  /// at least three stories where three fit, in the editor's order, none at a longer level than one
  /// before it, and whole sentences only. The same script gives the same bulletin; more time never
  /// gives a shorter one.
  public Fitted fit(Script script, String programme, Duration target) {
    return Rungs.of(script, programme, this, Measure.ESTIMATE).fit(target);
  }

  /// The bulletin that can be made to fill a window's target to the sample: of those that are not
  /// longer than the target the worthiest, else of those that are a little longer.
  ///
  /// With a `rung` every story is told at that one: as many as fit, and the last of them by its
  /// first whole sentences where no number of whole stories fills the time.
  public Fitted fill(
      Script script, String programme, Window window, @Nullable Level rung, Timings timings) {
    return Rungs.of(script, programme, this, timings).fill(window, rung);
  }
}
