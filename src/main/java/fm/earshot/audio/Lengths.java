package fm.earshot.audio;

import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import fm.earshot.script.Pace;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.List;

/// How long the stories of a rundown take at each level, in ms by [Pace].
final class Lengths {
  private static final int USUAL_RATE = 100;

  private final List<StoryScript> stories;
  private final long[] longer;
  private final long[] brief;
  private final long[] heads;

  Lengths(List<StoryScript> stories) {
    this.stories = stories;
    this.longer = sums(Level.LONG_SUMMARY);
    this.brief = sums(Level.SUMMARY);
    this.heads = sums(Level.HEADLINE);
  }

  static Duration of(List<? extends Cue> cues) {
    return cues.stream().map(cue -> Pace.of(cue, USUAL_RATE)).reduce(Duration.ZERO, Duration::plus);
  }

  int stories() {
    return stories.size();
  }

  List<Cue.Sentence> cues(int story, Level level) {
    return stories.get(story).level(level);
  }

  /// What the first stories take: `a` at length, then `b` as summaries, then `c` as headlines.
  long millis(int a, int b, int c) {
    int ab = a + b;
    return longer[a] + brief[ab] - brief[a] + heads[ab + c] - heads[ab];
  }

  /// What the first 0, 1, 2 … stories take at `level`.
  private long[] sums(Level level) {
    long[] sums = new long[stories.size() + 1];
    for (int i = 0; i < stories.size(); i++) {
      sums[i + 1] = sums[i] + of(stories.get(i).level(level)).toMillis();
    }
    return sums;
  }
}
