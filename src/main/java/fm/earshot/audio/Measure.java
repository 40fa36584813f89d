package fm.earshot.audio;

import fm.earshot.script.Cue;
import java.time.Duration;
import java.util.List;

/// How long things take to say.
interface Measure {
  /// By [fm.earshot.script.Pace], before anything was spoken.
  Measure ESTIMATE =
      new Measure() {
        @Override
        public Duration of(List<? extends Cue> cues) {
          return Lengths.of(cues);
        }

        @Override
        public Duration between() {
          return Duration.ZERO;
        }
      };

  /// The length of a line of these cues.
  Duration of(List<? extends Cue> cues);

  /// How many characters of them would have to be spoken anew that were not before.
  default long anew(List<? extends Cue> cues) {
    return 0;
  }

  /// What of so many is more than may be spoken anew without a thought.
  default long tooMuch(long anew) {
    return 0;
  }

  /// The pause between two lines.
  Duration between();
}
