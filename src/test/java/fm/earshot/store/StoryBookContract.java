package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.intake.StoryBook;
import fm.earshot.intake.VersionException;
import fm.earshot.news.Embargo;
import fm.earshot.news.Origin;
import fm.earshot.news.Story;
import fm.earshot.news.Timing;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What every story book does.
abstract class StoryBookContract {
  abstract StoryBook book();

  @Test
  void emptyBookHoldsNothing() {
    assertThat(book().newest(Stories.id("a"))).isNull();
    assertThat(book().newestByUri("a")).isNull();
    assertThat(book().current(10, Stories.NOON)).isEmpty();
    assertThat(book().killed()).isEmpty();
    assertThat(book().everHeldOwn()).isFalse();
    assertThat(book().lastChange()).isZero();
  }

  @Test
  void storyComesBackAsItWasKept() {
    Story story = Stories.full("urn:harbour:1");
    book().keep(story, Stories.NOON);

    assertThat(book().newest(story.id())).isEqualTo(story);
    assertThat(book().newestByUri("urn:harbour:1")).isEqualTo(story);
    assertThat(book().current(10, Stories.NOON)).containsExactly(story);
  }

  @Test
  void newestVersionStandsForTheStory() {
    book().keep(Stories.wire("a", 1, Stories.NOON), Stories.NOON);
    Story second = Stories.wire("a", 2, Stories.NOON.plusSeconds(60));
    book().keep(second, Stories.NOON);

    assertThat(book().newest(second.id())).isEqualTo(second);
    assertThat(book().newestByUri("a")).isEqualTo(second);
    assertThat(book().current(10, Stories.NOON)).containsExactly(second);
  }

  @Test
  void versionsCountUpByOne() {
    assertThatThrownBy(() -> book().keep(Stories.wire("a", 2, Stories.NOON), Stories.NOON))
        .isInstanceOf(VersionException.class);
    assertThat(book().newest(Stories.id("a"))).isNull();

    book().keep(Stories.wire("a", 1, Stories.NOON), Stories.NOON);
    assertThatThrownBy(() -> book().keep(Stories.wire("a", 1, Stories.NOON), Stories.NOON))
        .isInstanceOf(VersionException.class);
    assertThatThrownBy(() -> book().keep(Stories.wire("a", 3, Stories.NOON), Stories.NOON))
        .isInstanceOf(VersionException.class);
    assertThat(Objects.requireNonNull(book().newest(Stories.id("a"))).version()).isEqualTo(1);
  }

  @Test
  void currentIsNewestFirstAndNoMoreThanAsked() {
    Story old = Stories.wire("a", 1, Stories.NOON.minusSeconds(60));
    Story young = Stories.wire("b", 1, Stories.NOON.plusSeconds(60));
    Story middle = Stories.wire("c", 1, Stories.NOON);
    book().keep(old, Stories.NOON);
    book().keep(young, Stories.NOON);
    book().keep(middle, Stories.NOON);

    assertThat(book().current(10, Stories.NOON)).containsExactly(young, middle, old);
    assertThat(book().current(2, Stories.NOON)).containsExactly(young, middle);
    assertThat(book().current(0, Stories.NOON)).isEmpty();
  }

  @Test
  void killedStoryIsNotCurrentUntilRestored() {
    Story story = Stories.wire("a", 1, Stories.NOON);
    book().keep(story, Stories.NOON);
    book().kill(story.id(), "wrong person", Stories.DESK);
    book().kill(story.id(), "again", Stories.DESK);

    assertThat(book().current(10, Stories.NOON)).isEmpty();
    assertThat(book().killed()).containsExactly(story.id());
    assertThat(book().killed(story.id())).isTrue();
    assertThat(book().newest(story.id())).isEqualTo(story);

    book().restore(story.id(), Stories.DESK);
    assertThat(book().killed()).isEmpty();
    assertThat(book().killed(story.id())).isFalse();
    assertThat(book().current(10, Stories.NOON)).containsExactly(story);

    book().kill(story.id(), "after all", Stories.DESK);
    assertThat(book().killed()).containsExactly(story.id());
  }

  @Test
  void storyCanBeKilledBeforeItComes() {
    book().kill(Stories.id("a"), "never run", Stories.DESK);
    book().keep(Stories.wire("a", 1, Stories.NOON), Stories.NOON);

    assertThat(book().killed()).containsExactly(Stories.id("a"));
    assertThat(book().current(10, Stories.NOON)).isEmpty();
  }

  @Test
  void restoringWhatWasNotKilledChangesNothing() {
    book().restore(Stories.id("a"), Stories.DESK);
    assertThat(book().killed()).isEmpty();
  }

  @Test
  void sampleIsNotOurOwnButAKilledStoryOnceWas() {
    book().keep(Stories.sample("s"), Stories.NOON);
    assertThat(book().everHeldOwn()).isFalse();

    book().keep(Stories.wire("a", 1, Stories.NOON), Stories.NOON);
    book().kill(Stories.id("a"), "wrong", Stories.DESK);
    assertThat(book().everHeldOwn()).isTrue();
  }

  @Test
  void everyChangeHasALaterNumberAndAFailedOneHasNone() {
    book().keep(Stories.wire("a", 1, Stories.NOON), Stories.NOON);
    long first = book().lastChange();
    book().kill(Stories.id("a"), "wrong", Stories.DESK);
    long second = book().lastChange();
    book().restore(Stories.id("a"), Stories.DESK);
    long third = book().lastChange();
    assertThat(List.of(0L, first, second, third)).isSorted().doesNotHaveDuplicates();

    assertThatThrownBy(() -> book().keep(Stories.wire("a", 9, Stories.NOON), Stories.NOON))
        .isInstanceOf(VersionException.class);
    assertThat(book().lastChange()).isEqualTo(third);
  }

  @Test
  void whateverCharactersAndHoweverLongItIsKept() {
    String uri = "urn:\0:" + "ü".repeat(5_000);
    Story story = Stories.wire(uri, 1, Stories.NOON);
    book().keep(story, Stories.NOON);
    book().kill(story.id(), "\0 wrong", Stories.DESK);

    assertThat(book().newest(story.id())).isEqualTo(story);
    assertThat(book().newestByUri(uri)).isEqualTo(story);
    assertThat(book().newestByUri(uri + "ü")).isNull();
  }

  @Test
  void embargoedStoryIsHeldWhateverItsNumberAndAmongTheNewestFromItsHour() {
    Instant one = Stories.NOON.plusSeconds(3600);
    Story late = embargoed("late", one.plusSeconds(1));
    Story soon = embargoed("soon", one);
    Story young = Stories.wire("young", 1, Stories.NOON.minusSeconds(1));
    Story old = Stories.wire("old", 1, Stories.NOON.minusSeconds(9));
    List.of(late, soon, young, old).forEach(story -> book().keep(story, Stories.NOON));

    assertThat(book().current(1, Stories.NOON)).containsExactly(young, soon);
    assertThat(book().current(1, one.minusMillis(1))).containsExactly(young, soon);
    assertThat(book().current(1, one)).containsExactly(soon, late);
    assertThat(book().current(9, one.plusSeconds(1))).containsExactly(late, soon, young, old);
  }

  /// Sent long before anything else.
  private static Story embargoed(String uri, Instant until) {
    Story story = Stories.wire(uri, 1, Stories.NOON.minusSeconds(86_400));
    Timing timing = new Timing(story.timing().versionCreated(), new Embargo(until), null);
    return new Story(story.id(), 1, story.content(), story.credit(), timing, story.handling());
  }

  @Test
  void newestOfAnOriginIsTheLastThatCameThisWay() {
    Story wire = Stories.wire("a", 1, Stories.NOON);
    book().keep(wire, Stories.NOON);
    Story desk = Stories.desk("a", 2);
    book().keep(desk, Stories.DESK);
    assertThat(book().newest(wire.id(), Origin.WIRE)).isEqualTo(wire);
    assertThat(book().newest(wire.id(), Origin.DESK)).isEqualTo(desk);
    assertThat(book().newest(wire.id(), Origin.SAMPLE)).isNull();
  }
}
