package fm.earshot.summary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.news.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// When what failed is tried again: after a model was down, when it has rested; where it talked
/// nonsense about a story, twice more and later each time.
final class Trials {
  private static final Duration DOWN = Duration.ofSeconds(20);
  private static final Duration SPENT = Duration.ofMinutes(10);
  private static final Duration NONSENSE = Duration.ofMinutes(1);
  private static final int MOST_TRIALS = 3;
  private static final int MOST = 10_000;

  private record Key(StoryId story, int version) {}

  private record Trial(int failures, Instant next) {}

  private final InstantSource clock;
  private final Cache<Key, Trial> trials = Caffeine.newBuilder().maximumSize(MOST).build();
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
    return trial == null || (trial.failures < MOST_TRIALS && !clock.instant().isBefore(trial.next));
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
  }

  void failed(StoryId story, int version) {
    trials
        .asMap()
        .compute(
            new Key(story, version),
            (_, before) -> {
              int failures = before == null ? 1 : before.failures + 1;
              Duration pause = NONSENSE.multipliedBy((long) failures * failures);
              return new Trial(failures, clock.instant().plus(pause));
            });
  }
}
