package fm.earshot.producers;

import fm.earshot.audio.Bulletin;
import java.time.Instant;

/// A bulletin on paper: script, in- and out-cues, cumulative times, sources. `asOf` is when its
/// script was built; `disclosure` says that a machine reads it.
public record Rundown(Bulletin bulletin, Instant asOf, String disclosure) {

  /// One JSON object, with a line end.
  public String json() {
    return RundownJson.of(this).toPrettyString() + "\n";
  }

  /// Plain text to read along.
  public String text() {
    return RundownText.of(this);
  }
}
