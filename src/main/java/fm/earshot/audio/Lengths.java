package fm.earshot.audio;

import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import fm.earshot.script.Pace;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/// How long the stories of a rundown take at each level, in ms, each with the pause after it.
final class Lengths {
  private static final int USUAL_RATE = 100;

  private final List<StoryScript> stories;
  private final Measure measure;
  private final Sums millis;
  private final Sums anew;

  Lengths(List<StoryScript> stories, Measure measure) {
    this.stories = stories;
    this.measure = measure;
    this.millis = sums(cues -> line(cues).toMillis());
    this.anew = sums(measure::anew);
  }

  /// What the first 0, 1, 2 … stories take of something, told at each rung.
  @SuppressWarnings("ArrayRecordComponent")
  private record Sums(long[] longer, long[] brief, long[] heads, long[] bare) {
    long of(Choice.Counts counts) {
      int a = counts.longer();
      int b = a + counts.brief();
      int c = b + counts.heads();
      return longer[a]
          + brief[b]
          - brief[a]
          + heads[c]
          - heads[b]
          + bare[c + counts.bare()]
          - bare[c];
    }
  }

  private Sums sums(ToLongFunction<List<Cue.Sentence>> size) {
    return new Sums(
        sums(size, story -> cues(story, Level.LONG_SUMMARY)),
        sums(size, story -> cues(story, Level.SUMMARY)),
        sums(size, story -> cues(story, Level.HEADLINE)),
        sums(size, story -> cues(story, Level.HEADLINE).subList(0, bareCues(story))));
  }

  /// By [Pace].
  static Duration of(List<? extends Cue> cues) {
    return cues.stream().map(cue -> Pace.of(cue, USUAL_RATE)).reduce(Duration.ZERO, Duration::plus);
  }

  /// A line of `cues` with the pause after it.
  Duration line(List<? extends Cue> cues) {
    return measure.of(cues).plus(measure.between());
  }

  int stories() {
    return stories.size();
  }

  List<Cue.Sentence> cues(int story, Level level) {
    return stories.get(story).level(level);
  }

  /// How many cues of its headline level are the headline alone; all if one may not stop there.
  int bareCues(int story) {
    List<Cue.Sentence> cues = cues(story, Level.HEADLINE);
    int end = 1;
    while (end < cues.size() && !Cueing.canStop(cues.get(end - 1).text())) {
      end++;
    }
    return end;
  }

  long millis(Choice.Counts counts) {
    return millis.of(counts);
  }

  /// How many characters of it would have to be spoken anew.
  long anew(Choice.Counts counts) {
    return anew.of(counts);
  }

  long anew(List<? extends Cue> cues) {
    return measure.anew(cues);
  }

  long tooMuch(long anew) {
    return measure.tooMuch(anew);
  }

  private long[] sums(
      ToLongFunction<List<Cue.Sentence>> size, IntFunction<List<Cue.Sentence>> said) {
    long[] sums = new long[stories.size() + 1];
    for (int i = 0; i < stories.size(); i++) {
      sums[i + 1] = sums[i] + size.applyAsLong(said.apply(i));
    }
    return sums;
  }
}
