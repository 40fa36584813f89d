package fm.earshot.audio;

import fm.earshot.news.Level;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// How the stories of a rundown are told, from the lead on: `longer` of them at length, then
/// `brief` as summaries, then `heads` as headlines; and at the edge of these at most one is told at
/// the next level up, as far as its `cut`. `millis` is what all of it takes.
record Choice(int longer, int brief, int heads, @Nullable Cut cut, long millis) {
  private static final int ENOUGH = 3;

  /// Three stories before fewer, since fewer are no round-up; a lead that is more than a headline;
  /// then the fuller use of the time; then the longer lead. Whatever choice first becomes possible
  /// as time is added fills all of it, so that of what fits the worthiest never gets shorter.
  static final Comparator<Choice> WORTH =
      Comparator.comparingInt((Choice choice) -> Math.min(ENOUGH, choice.stories()))
          .thenComparing(choice -> choice.level(0) != Level.HEADLINE)
          .thenComparingLong(Choice::millis)
          .thenComparingInt(Choice::longer)
          .thenComparingInt(Choice::brief)
          .thenComparing(choice -> choice.cut() == null);

  /// A story told at `level`, but only its first `cues`.
  record Cut(int story, Level level, int cues) {}

  /// How many stories are told.
  int stories() {
    int whole = longer + brief + heads;
    return cut != null && cut.story() == whole ? whole + 1 : whole;
  }

  /// The level of the story at `index`, counted from 0.
  Level level(int index) {
    if (cut != null && cut.story() == index) {
      return cut.level();
    }
    if (index < longer) {
      return Level.LONG_SUMMARY;
    }
    return index < longer + brief ? Level.SUMMARY : Level.HEADLINE;
  }

  /// How many of `all` cues of the story at `index` are said.
  int cues(int index, int all) {
    return cut != null && cut.story() == index ? cut.cues() : all;
  }
}
