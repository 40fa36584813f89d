package fm.earshot.summary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.news.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// When what failed is tried again: where a model failed over one story, later each time; where it
/// did so over several, one after the other, or its budget is spent, nothing until it has rested;
/// where it talked nonsense about a story, twice more and later each time.
final class Trials {
  private static final Duration DOWN = Duration.ofSeconds(20);
  private static final Duration SPENT = Duration.ofMinutes(10);
  private static final Duration NONSENSE = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST_TRIALS = 3;
  private static final int SEVERAL = 3;
  private static final int MOST = 10_000;

  private record Key(StoryId story, int version) {}

  /// `failures` are how often in a row the model was down, or how often it talked nonsense.
  private record Trial(int failures, boolean down, Instant next) {}

  private final InstantSource clock;
  private final Cache<Key, Trial> trials = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Set<StoryId> failing = ConcurrentHashMap.newKeySet();
  private volatile Instant restUntil = Instant.MIN;
  private volatile boolean down;

  Trials(InstantSource clock) {
    this.clock = clock;
  }

  boolean resting() {
    return clock.instant().isBefore(restUntil);
  }

  boolean open(StoryId story, int version) {
    Trial trial = trials.getIfPresent(new Key(story, version));
    return trial == null
        || ((trial.down || trial.failures < MOST_TRIALS) && !clock.instant().isBefore(trial.next));
  }

  /// No story is tried for a while; whether that is new.
  boolean rest(NoSummaryException.Reason reason) {
    boolean isNew = !down;
    down = true;
    boolean spent = reason == NoSummaryException.Reason.SPENT;
    restUntil = clock.instant().plus(spent ? SPENT : DOWN);
    return isNew;
  }

  void worked() {
    down = false;
    failing.clear();
  }

  /// The model was down over this story; whether it was so over several since it last worked.
  boolean down(StoryId story, int version) {
    if (failing.size() < SEVERAL) {
      failing.add(story);
    }
    trials
        .asMap()
        .compute(
            new Key(story, version),
            (_, before) -> {
              int failures = before == null || !before.down ? 1 : before.failures + 1;
              Duration pause = DOWN.multipliedBy(1L << Math.min(failures - 1, 10));
              Duration bounded = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
              return new Trial(failures, true, clock.instant().plus(bounded));
            });
    return failing.size() >= SEVERAL;
  }

  void nonsense(StoryId story, int version) {
    trials
        .asMap()
        .compute(
            new Key(story, version),
            (_, before) -> {
              int failures = before == null || before.down ? 1 : before.failures + 1;
              Duration pause = NONSENSE.multipliedBy((long) failures * failures);
              return new Trial(failures, false, clock.instant().plus(pause));
            });
  }
}
