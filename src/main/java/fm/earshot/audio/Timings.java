package fm.earshot.audio;

import fm.earshot.script.Cue;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The lengths of what was spoken so far, and of the rest a guess by how far estimates were off.
public final class Timings implements Measure {
  private static final double FIRST_GUESS = 1.0;
  private static final long MS_PER_WORD = 390;
  private static final double MS_PER_LETTER = 65;

  private final Pauses pauses;
  private final Earlier earlier;
  private final UnaryOperator<String> spelled;
  private final Map<String, Integer> letters = new HashMap<>();
  private final Map<String, Duration> spoken = new HashMap<>();
  private double millis;
  private double estimated;
  private long spokenAnew;

  public Timings(Pauses pauses) {
    this(pauses, Earlier.NOTHING, UnaryOperator.identity());
  }

  /// `spelled` makes the words that an engine is given of a text, by whose letters is guessed.
  public Timings(Pauses pauses, Earlier earlier, UnaryOperator<String> spelled) {
    this.pauses = pauses;
    this.earlier = earlier;
    this.spelled = spelled;
  }

  /// A cue took as long as that.
  public void put(Cue cue, Duration length) {
    String text = cue.text();
    if (spoken.put(text, length) == null) {
      spokenAnew += earlier.anew(cue);
      millis += length.toMillis();
      estimated += estimate(text);
    }
  }

  public boolean knows(String text) {
    return spoken.containsKey(text);
  }

  @Override
  public Duration of(List<? extends Cue> cues) {
    Duration length = Duration.ZERO;
    for (int i = 0; i < cues.size(); i++) {
      length = length.plus(of(cues.get(i).text()));
      if (i + 1 < cues.size()) {
        length = length.plus(pauses.after(cues, i));
      }
    }
    return length;
  }

  @Override
  public long anew(List<? extends Cue> cues) {
    return cues.stream().filter(cue -> !knows(cue.text())).mapToLong(earlier::anew).sum();
  }

  /// What was spoken meanwhile and is not told in the end counts too.
  @Override
  public long tooMuch(long anew) {
    return Math.max(0, spokenAnew + anew - earlier.allowance());
  }

  @Override
  public Duration between() {
    return pauses.story();
  }

  private Duration of(String text) {
    Duration known = spoken.get(text);
    if (known != null) {
      return known;
    }
    double off = estimated == 0 ? FIRST_GUESS : millis / estimated;
    return Duration.ofMillis(Math.round(estimate(text) * off));
  }

  /// Letters tell the length of speech better than words do.
  private double estimate(String text) {
    return Math.max(MS_PER_WORD, letters(text) * MS_PER_LETTER);
  }

  private int letters(String text) {
    return letters.computeIfAbsent(text, written -> spelled.apply(written).length());
  }
}
