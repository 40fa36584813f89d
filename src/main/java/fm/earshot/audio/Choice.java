package fm.earshot.audio;

import fm.earshot.news.Level;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// How the stories of a rundown are told, from the lead on: as many at each rung as `counts` says;
/// and at most one at the next level up as far as its `cut`, the first of its rung. `millis` is
/// what all of it takes; `tooMuch` is how many characters more would have to be spoken anew than
/// may without a thought.
record Choice(Counts counts, @Nullable Cut cut, long millis, long tooMuch) {
  private static final int ENOUGH = 3;

  /// Three stories before fewer, since fewer are no round-up; a lead that is more than a headline;
  /// then what leaves most of the bulletin before it as it was, if that is much; then the fuller
  /// use of the time; then the longer lead. Whatever choice first becomes possible as time is added
  /// fills all of it, so that of what fits the worthiest never gets shorter.
  static final Comparator<Choice> WORTH =
      Comparator.comparingInt((Choice choice) -> Math.min(ENOUGH, choice.stories()))
          .thenComparing(choice -> choice.level(0) != Level.HEADLINE)
          .thenComparingLong(choice -> -choice.tooMuch())
          .thenComparingLong(Choice::millis)
          .thenComparingInt(choice -> choice.counts().longer())
          .thenComparingInt(choice -> choice.counts().brief())
          .thenComparingInt(choice -> choice.counts().heads())
          .thenComparing(choice -> choice.cut() == null);

  /// The first `longer` stories are told at length, then `brief` as summaries, then `heads` with
  /// headline and sentence, then `bare` by the headline alone.
  record Counts(int longer, int brief, int heads, int bare) {
    int stories() {
      return longer + brief + heads + bare;
    }

    Level level(int index) {
      if (index < longer) {
        return Level.LONG_SUMMARY;
      }
      return index < longer + brief ? Level.SUMMARY : Level.HEADLINE;
    }

    boolean bare(int index) {
      return index >= stories() - bare;
    }
  }

  /// A story told at `level`, but only its first `cues`.
  record Cut(int story, Level level, int cues) {}

  /// How many stories are told.
  int stories() {
    return counts.stories();
  }

  /// The level of the story at `index`, counted from 0.
  Level level(int index) {
    return cut != null && cut.story() == index ? cut.level() : counts.level(index);
  }

  /// How many cues of that level are said, of a rundown of these `lengths`.
  int cues(int index, Lengths lengths) {
    if (cut != null && cut.story() == index) {
      return cut.cues();
    }
    return counts.bare(index)
        ? lengths.bareCues(index)
        : lengths.cues(index, counts.level(index)).size();
  }
}
