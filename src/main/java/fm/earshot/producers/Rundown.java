package fm.earshot.producers;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.shelf.Cut;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A bulletin on paper: script, in- and out-cues, cumulative times, sources. `asOf` is when its
/// script was built; `disclosure` says that a machine reads it; `aired` is the finished one, null
/// where the times are estimates.
public record Rundown(Bulletin bulletin, Instant asOf, String disclosure, @Nullable Aired aired) {
  public Rundown(Bulletin bulletin, Instant asOf, String disclosure) {
    this(bulletin, asOf, disclosure, null);
  }

  /// Of a finished one.
  public static Rundown of(Cut cut, String disclosure) {
    return of(new Aired(cut, null), disclosure);
  }

  static Rundown of(Aired aired, String disclosure) {
    return new Rundown(aired.cut().bulletin(), aired.cut().made(), disclosure, aired);
  }

  /// One JSON object, with a line end.
  public String json() {
    return RundownJson.of(this).toPrettyString() + "\n";
  }

  /// Plain text to read along.
  public String text() {
    return RundownText.of(this);
  }
}
