package fm.earshot.audio;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Level;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for whatever news there is; the seed is part of each test's name.
class FittingLawsTest {
  private static final Fitting FITTING =
      new Fitting("Here is the news, in a computer's voice.", "That was the news.");

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static Fitted fit(Script script, long seconds) {
    return FITTING.fit(script, "top", Duration.ofSeconds(seconds));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void itIsNeverLongerThanAskedForAndMoreTimeNeverMakesItShorter(long seed) {
    Script script = RandomNews.of(seed);
    Duration before = Duration.ZERO;
    for (int seconds = 5; seconds <= 200; seconds += 3) {
      Duration length =
          switch (fit(script, seconds)) {
            case Bulletin bulletin -> bulletin.length();
            case Fitted.Unfit _ -> Duration.ZERO;
          };
      assertThat(length).isLessThanOrEqualTo(Duration.ofSeconds(seconds));
      assertThat(length).isGreaterThanOrEqualTo(before);
      before = length;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theEditorsOrderIsKeptAndNoStoryIsToldAtALongerLevelThanOneBefore(long seed) {
    Script script = RandomNews.of(seed);
    for (int seconds : List.of(20, 45, 60, 100, 300, 900)) {
      if (fit(script, seconds) instanceof Bulletin bulletin) {
        List<Line.Item> items = bulletin.items();
        List<StoryId> told = items.stream().map(item -> item.story().id()).toList();
        assertThat(told).isNotEmpty().isEqualTo(script.rundown("top").subList(0, told.size()));
        for (int i = 1; i < items.size(); i++) {
          assertThat(items.get(i).level()).isLessThanOrEqualTo(items.get(i - 1).level());
        }
        assertThat(items)
            .filteredOn(item -> item.level() != Level.HEADLINE && item.shortened())
            .hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyStoryBeginsAtItsBeginningAndStopsAtTheEndOfASentence(long seed) {
    if (fit(RandomNews.of(seed), 75) instanceof Bulletin bulletin) {
      for (Line.Item item : bulletin.items()) {
        List<Cue.Sentence> all = item.story().level(item.level());
        assertThat(item.cues()).isEqualTo(all.subList(0, item.cues().size()));
        assertThat(item.shortened()).isEqualTo(item.cues().size() < all.size());
        assertThat(Cueing.endsSentence(item.cues().getLast().text())).isTrue();
        assertThat(item.outCue()).endsWith(item.cues().getLast().text());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void itSaysHowMuchTheFirstHeadlineTakesAndThatIsEnough(long seed) {
    Script script = RandomNews.of(seed);
    Fitted none = FITTING.fit(script, "top", Duration.ofMillis(1));
    assertThat(none).isInstanceOf(Fitted.TooShort.class);
    Duration least = ((Fitted.TooShort) none).least();
    assertThat(FITTING.fit(script, "top", least.minusMillis(1))).isEqualTo(none);
    assertThat(FITTING.fit(script, "top", least))
        .isInstanceOfSatisfying(
            Bulletin.class, bulletin -> assertThat(bulletin.length()).isEqualTo(least));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameScriptGivesTheSameBulletin(long seed) {
    assertThat(fit(RandomNews.of(seed), 90)).isEqualTo(fit(RandomNews.of(seed), 90));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void threeStoriesAreToldWhereThreeHeadlinesFit(long seed) {
    Script script = RandomNews.of(seed);
    List<StoryId> rundown = script.rundown("top");
    if (rundown.size() < 3) {
      return;
    }
    Lengths lengths =
        new Lengths(
            rundown.stream().map(id -> Objects.requireNonNull(script.story(id))).toList(),
            Measure.ESTIMATE);
    Duration headlines =
        Duration.ofMillis(lengths.millis(new Choice.Counts(0, 0, 0, 3))).plusSeconds(10);
    assertThat(FITTING.fit(script, "top", headlines))
        .isInstanceOfSatisfying(
            Bulletin.class,
            bulletin -> assertThat(bulletin.items()).hasSizeGreaterThanOrEqualTo(3));
  }
}
