package fm.earshot.audio.shelf;

import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Imaging;
import fm.earshot.audio.file.Target;
import fm.earshot.news.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A bulletin that is made again and again; `name` is its address.
public record Newscast(String name, Contents contents, Frame frame, Form form, Airing airing) {
  private static final Duration USUAL_LENGTH = Duration.ofMinutes(1);
  private static final Duration USUALLY_AIRABLE = Duration.ofHours(3);

  /// What is told: `length` long, or at most that where it need not be `exactly`; at `rung`, or at
  /// whichever fits where that is null.
  public record Contents(
      String programme, Duration length, boolean exactly, @Nullable Level rung) {}

  /// What stands around the stories; null for the station's usual words, or for no sound. The bed
  /// is `under` LU under the speech.
  public record Frame(
      @Nullable String intro,
      @Nullable String outro,
      @Nullable Path sounder,
      @Nullable Path bed,
      double under) {
    public Frame(
        @Nullable String intro,
        @Nullable String outro,
        @Nullable Path sounder,
        @Nullable Path bed) {
      this(intro, outro, sounder, bed, Imaging.USUALLY_UNDER);
    }

    public static final Frame USUAL = new Frame(null, null, null, null);
  }

  /// How loud, and in which files; no two with the same ending.
  public record Form(Target target, List<Format> formats) {
    public static final Form USUAL = new Form(Target.EBU_R128, List.of(Format.WAV, Format.MP3));

    public Form {
      formats = List.copyOf(formats);
      Set<String> endings = new HashSet<>();
      formats.forEach(format -> endings.add(format.ending()));
      if (formats.isEmpty() || endings.size() < formats.size()) {
        throw new IllegalArgumentException("formats are at least one, and differ in their ending");
      }
    }
  }

  /// Made `every` so often, or when it is asked for where that is null; where it needs to
  /// `approve`, an editor lets each on the air. It may be aired until `airable` after it was made.
  public record Airing(@Nullable Duration every, boolean approve, Duration airable) {
    public static final Airing USUAL = new Airing(null, false, USUALLY_AIRABLE);
  }

  /// What every programme has where no bulletins are set: a minute of it, made when asked for.
  public static Newscast usual(String programme) {
    return new Newscast(
        programme,
        new Contents(programme, USUAL_LENGTH, true, null),
        Frame.USUAL,
        Form.USUAL,
        Airing.USUAL);
  }
}
