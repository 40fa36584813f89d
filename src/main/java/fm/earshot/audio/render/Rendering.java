package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.file.Loudness;

/// What came of rendering: a finished file, or why no bulletin fills the time.
public sealed interface Rendering {
  /// `bulletin` has the times of the file, which is `tempo` times as fast as spoken.
  record Finished(Bulletin bulletin, double tempo, Loudness loudness) implements Rendering {}

  record Unfit(Fitted.Unfit reason) implements Rendering {}
}
