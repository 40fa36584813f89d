package fm.earshot.audio.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Target;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.testing.PaperMaking;
import fm.earshot.testing.SampleEdition;
import fm.earshot.testing.Scripts;
import fm.earshot.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  @TempDir Path directory;
  private final TestClock clock = new TestClock(Scripts.NOW);
  private final List<Story> stories = new ArrayList<>(SampleEdition.stories(Scripts.NOW));
  private final AtomicReference<Script> script = new AtomicReference<>(Scripts.of(stories));
  private final PaperMaking making = new PaperMaking(clock);
  private final List<Runnable> later = new ArrayList<>();
  private boolean working = true;
  private Press press;

  @BeforeEach
  void onDemand() {
    press = press(new Newscasts(List.of()));
  }

  private Press press(Newscasts newscasts) {
    Shelf shelf = new Shelf(directory.resolve("shelf"), Shelf.Limits.USUAL, clock);
    Press made =
        new Press(
            newscasts,
            shelf,
            making,
            this::work,
            new Press.Around(script::get, clock, ZoneOffset.UTC));
    made.open();
    return made;
  }

  private Press scheduled(Duration every, boolean approve) {
    Newscast top = Newscast.usual("top");
    return press(
        new Newscasts(
            List.of(
                new Newscast(
                    "hourly",
                    top.contents(),
                    top.frame(),
                    new Newscast.Form(Target.EBU_R128, List.of(Format.MP3)),
                    new Newscast.Airing(every, approve, Duration.ofHours(1))))));
  }

  /// At once, or when the test says so.
  private void work(Runnable job) {
    if (later.size() >= 2) {
      throw new RejectedExecutionException();
    }
    if (working) {
      job.run();
    } else {
      later.add(job);
    }
  }

  private Cut ready(String name) {
    return ((Answer.Ready) press.ask(name, PATIENCE)).cut();
  }

  private String why(String name) {
    return ((Answer.NotYet) press.ask(name, Duration.ofMillis(1))).why();
  }

  private void kill(StoryId id) {
    script.updateAndGet(now -> now.without(Set.of(id)));
  }

  private static StoryId first(Cut cut) {
    return cut.bulletin().items().getFirst().story().id();
  }

  @Test
  void oneThatIsAskedForIsMadeOnceUntilTheNewsIsAnother() {
    Cut cut = ready("top");
    clock.advance(Duration.ofMinutes(10));
    assertThat(ready("top")).isEqualTo(cut);
    assertThat(making.made()).isEqualTo(1);
    stories.removeFirst();
    script.set(Scripts.of(stories));
    assertThat(ready("top").id()).isNotEqualTo(cut.id());
    assertThat(press.find(cut.id())).isNull();
  }

  @Test
  void whoAsksForNoneThereIsIsToldWhichThereAre() {
    assertThat(press.ask("fishing", PATIENCE)).isEqualTo(new Answer.Unknown(List.of("top")));
  }

  @Test
  void aKilledStoryIsInNothingThatIsHandedOutAndTheNextIsMadeWithoutIt() {
    Cut cut = ready("top");
    StoryId killed = first(cut);
    kill(killed);
    assertThat(press.current("top")).isNull();
    assertThat(press.find(cut.id())).isNull();
    assertThat(press.shelf().isGone(cut.id())).isTrue();
    press.look();
    assertThat(making.made()).isEqualTo(2);
    assertThat(press.current("top")).isNotNull();
    assertThat(ready("top").stories()).isNotEmpty().doesNotContain(killed);
    assertThat(making.made()).isEqualTo(2);
    assertThat(press.tally().bulletinsWithdrawn()).isEqualTo(1);
  }

  @Test
  void whatIsKilledWhileItIsBeingMadeIsMadeAgainWithoutIt() {
    StoryId killed = stories.getFirst().id();
    making.meanwhile(() -> kill(killed));
    assertThat(ready("top").stories()).isNotEmpty().doesNotContain(killed);
    assertThat(making.made()).isEqualTo(2);
    assertThat(press.shelf().kept("top")).hasSize(1);
  }

  @Test
  void aWireThatTellsMoreMakesTheLastOneNoLieButACorrectionDoes() {
    press = scheduled(HALF_HOUR, false);
    Cut cut = ready("hourly");
    stories.set(0, Edits.updated(stories.getFirst()));
    script.set(Scripts.of(stories));
    assertThat(ready("hourly")).isEqualTo(cut);
    stories.set(0, Edits.corrected(stories.getFirst(), "The ferry was late, not early."));
    script.set(Scripts.of(stories));
    assertThat(press.current("hourly")).isNull();
    Cut again = ready("hourly");
    assertThat(again.id()).isNotEqualTo(cut.id());
    assertThat(ready("hourly")).isEqualTo(again);
  }

  @Test
  void aScheduledOneIsMadeWhenItIsDueAndWaitedForByWhoAsksThen() {
    press = scheduled(HALF_HOUR, false);
    clock.advance(Duration.ofMinutes(7));
    press.look();
    Cut first = ready("hourly");
    assertThat(first.id()).isEqualTo("hourly-20261012-120700");
    assertThat(press.untilNext()).isEqualTo(Duration.ofMinutes(1));
    clock.advance(Duration.ofMinutes(22).plusSeconds(30));
    assertThat(press.untilNext()).isEqualTo(Duration.ofSeconds(30));
    press.look();
    assertThat(ready("hourly")).isEqualTo(first);
    clock.advance(Duration.ofSeconds(30));
    assertThat(ready("hourly").id()).isEqualTo("hourly-20261012-123000");
    clock.advance(Duration.ofHours(5));
    press.look();
    assertThat(press.shelf().kept("hourly"))
        .extracting(Cut::id)
        .containsExactly("hourly-20261012-173000");
  }

  @ParameterizedTest
  @CsvSource({
    "speech, SPEECH, no engine speaks",
    "file, FILE, the disk is full",
    "fault, FAULT, something went wrong here"
  })
  void aFailureLeavesTheLastGoodOneUntilItExpires(String how, Failure.Reason reason, String why) {
    press = scheduled(HALF_HOUR, false);
    Cut good = ready("hourly");
    making.fail(how);
    clock.advance(HALF_HOUR);
    assertThat(ready("hourly")).isEqualTo(good);
    assertThat(press.standings().getFirst().failure())
        .isEqualTo(new Failure(reason, clock.instant(), why));
    assertThat(ready("hourly")).isEqualTo(good);
    assertThat(press.tally().bulletinsFailed(reason)).isEqualTo(1);
    assertThat(press.untilNext()).isEqualTo(Duration.ofSeconds(30));
    clock.advance(Duration.ofSeconds(30));
    press.look();
    assertThat(press.tally().bulletinsFailed(reason)).isEqualTo(2);
    clock.advance(Duration.ofMinutes(29).plusSeconds(30));
    assertThat(why("hourly")).isEqualTo(why);
    clock.advance(Duration.ofSeconds(30));
    making.fail("");
    assertThat(ready("hourly").made()).isEqualTo(clock.instant());
    assertThat(press.standings().getFirst().failure()).isNull();
  }

  @Test
  void thatNothingFitsIsBelievedUntilTheNewsIsAnother() {
    stories.clear();
    script.set(Scripts.of(stories));
    assertThat(why("top")).isEqualTo("the programme has no news to tell now");
    clock.advance(Duration.ofMinutes(5));
    assertThat(why("top")).isEqualTo("the programme has no news to tell now");
    assertThat(press.tally().bulletinsFailed(Failure.Reason.UNFIT)).isEqualTo(1);
    stories.addAll(SampleEdition.stories(Scripts.NOW));
    script.set(Scripts.of(stories));
    assertThat(ready("top").stories()).isNotEmpty();
  }

  @Test
  void whatWaitsForAnEditorIsNotMadeAgainNorHandedOut() {
    press = scheduled(HALF_HOUR, true);
    press.look();
    assertThat(why("hourly")).isEqualTo("it waits for an editor to let it on the air");
    press.look();
    assertThat(making.made()).isEqualTo(1);
    String id = press.shelf().waiting("hourly").getFirst().id();
    press.shelf().approve(id, "anna");
    assertThat(ready("hourly").reviewer()).isEqualTo("anna");
  }

  @Test
  void whoeverAsksWhileItIsBeingMadeWaitsForTheSameOne() {
    working = false;
    assertThat(why("top")).isEqualTo("it is still being made");
    assertThat(why("top")).isEqualTo("it is still being made");
    assertThat(later).hasSize(1);
    later.removeFirst().run();
    working = true;
    assertThat(ready("top").stories()).isNotEmpty();
    assertThat(making.made()).isEqualTo(1);
  }

  @Test
  void whereTooMuchIsToBeMadeItSaysSo() {
    working = false;
    later.add(() -> {});
    later.add(() -> {});
    assertThat(press.again("top")).isFalse();
    later.clear();
    assertThat(press.again("top")).isTrue();
    assertThat(press.again("fishing")).isFalse();
  }

  @Test
  void aRestartHandsOutWhatWasMadeBeforeButNothingThatWasKilledMeanwhile() throws IOException {
    press = scheduled(HALF_HOUR, false);
    Cut cut = ready("hourly");
    press = scheduled(HALF_HOUR, false);
    assertThat(ready("hourly")).isEqualTo(cut);
    kill(first(cut));
    press = scheduled(HALF_HOUR, false);
    assertThat(press.current("hourly")).isNull();
    assertThat(Files.exists(cut.files().getFirst().file())).isFalse();
  }
}
