package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.file.Loudness;
import java.time.Instant;
import java.util.List;

/// What came of rendering: finished files, or why no bulletin fills the time.
public sealed interface Rendering {
  /// `bulletin` has the times of the files, which are `tempo` times as fast as spoken and as long
  /// as its target; `measured` is how loud each of them is; `made` is when.
  record Finished(Bulletin bulletin, double tempo, List<Loudness> measured, Instant made)
      implements Rendering {
    public Finished {
      measured = List.copyOf(measured);
    }

    /// Of the first file.
    public Loudness loudness() {
      return measured.getFirst();
    }
  }

  record Unfit(Fitted.Unfit reason) implements Rendering {}
}
