package fm.earshot.audio.file;

import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file says of itself: whose it is, when it was made and may last be aired, how it ends,
/// that a machine made it, and where in it each part begins.
public record Slate(
    String title,
    String station,
    String id,
    ZonedDateTime made,
    ZonedDateTime expires,
    @Nullable URI link,
    String outCue,
    String notice,
    List<Chapter> chapters) {
  /// How IPTC calls what a trained machine made.
  public static final String MACHINE_MADE = "trainedAlgorithmicMedia";

  public static final String MACHINE_MADE_URI =
      "http://cv.iptc.org/newscodes/digitalsourcetype/" + MACHINE_MADE;

  public Slate {
    chapters = List.copyOf(chapters);
  }

  /// A part of the file. `story` is where it can be read; null for words of the station's own.
  public record Chapter(String title, Duration start, Duration end, @Nullable String story) {
    long startSample(int rate) {
      return start.toNanos() * rate / 1_000_000_000L;
    }

    long endSample(int rate) {
      return end.toNanos() * rate / 1_000_000_000L;
    }
  }
}
