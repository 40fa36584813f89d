package fm.earshot.edition;

import static fm.earshot.edition.Picks.id;
import static fm.earshot.edition.Picks.keys;
import static fm.earshot.edition.Picks.pick;
import static fm.earshot.edition.Picks.pinned;
import static fm.earshot.edition.Picks.why;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.StoryId;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the desk pins, and what a programme's own rules say.
class PinAndRulesTest {
  private static final Programme TOP = new Programme(Programme.TOP, Set.of(), "en", 10);
  private static final String FERRY = "Cracked hull stops the Northlight ferry for four days";
  private static final String FERRY_TOO = "Northlight ferry stopped four days by cracked hull";

  @Test
  void aPinStandsWhereTheEditorPutItWhateverItsAge() {
    Filed[] filed = {
      Filed.of("a", "world", 1), Filed.of("b", "sport", 2), Filed.of("c", "science", 60)
    };
    Edition edition =
        pinned(TOP, new Pin(Filed.of("c", "science", 0).id(), 2, null, Set.of()), filed);
    assertThat(keys(edition)).containsExactly(id("a"), id("c"), id("b"));
    assertThat(edition.rundown().get(1).reason())
        .isEqualTo("pinned at 2 by the desk, urgency 5, 60 hours old");
  }

  @Test
  void aPinThatNamesAProgrammeOverridesItsSectionsAndOneThatNamesNoneDoesNot() {
    Programme sport = new Programme("sport", Set.of(new Section("sport")), "en", 5);
    Filed[] filed = {Filed.of("a", "sport", 1), Filed.of("b", "world", 2)};
    StoryId world = Filed.of("b", "world", 0).id();
    assertThat(keys(pinned(sport, new Pin(world, 1, null, Set.of("sport")), filed)))
        .containsExactly(id("b"), id("a"));
    assertThat(keys(pinned(sport, new Pin(world, 1, null, Set.of()), filed)))
        .containsExactly(id("a"));
    assertThat(keys(pinned(sport, new Pin(world, 1, null, Set.of("top")), filed)))
        .containsExactly(id("a"));
  }

  @Test
  void aLapsedPinAndAPinOfWhatMayNotBeHeardDoNothing() {
    Filed[] filed = {
      Filed.of("a", "world", 1),
      Filed.of("b", "sport", 2),
      Filed.of("c", "sport", 2).status(PubStatus.WITHHELD)
    };
    Pin lapsed = new Pin(Filed.of("b", "sport", 0).id(), 1, Filed.NOW, Set.of());
    Pin withheld = new Pin(Filed.of("c", "science", 0).id(), 1, null, Set.of("top"));
    assertThat(keys(pinned(TOP, lapsed, filed))).containsExactly(id("a"), id("b"));
    assertThat(keys(pinned(TOP, withheld, filed))).containsExactly(id("a"), id("b"));
  }

  @Test
  void thePinnedTellingOfTheSameNewsIsTheOneThatIsTold() {
    Filed ours = Filed.of("ours", "world", 3).saying(FERRY);
    Filed theirs = Filed.of("theirs", "world", 1).saying(FERRY_TOO).from("Prairie Ledger");
    assertThat(keys(pick(TOP, ours, theirs))).containsExactly(id("theirs"));
    assertThat(keys(pinned(TOP, new Pin(ours.id(), 1, null, Set.of()), ours, theirs)))
        .containsExactly(id("ours"));
  }

  @Test
  void aProgrammeHasItsOwnSourcesAndFreshness() {
    Rules rules = new Rules(Set.of("HARBOUR wire", "Ledger"), Set.of(), Duration.ofHours(3));
    Programme morning = new Programme("morning", Set.of(), "en", 5, rules);
    Edition edition =
        pick(
            morning,
            Filed.of("ours", "world", 1),
            Filed.of("stale", "world", 4),
            Filed.of("theirs", "world", 1).from("Tabloid"));
    assertThat(keys(edition)).containsExactly(id("ours"));
    assertThat(why(edition, "stale")).isEqualTo("older than 3 hours");
    assertThat(why(edition, "theirs")).isEqualTo("not a source of this programme: Tabloid");
    Programme without =
        new Programme("x", Set.of(), "en", 5, new Rules(Set.of(), Set.of("tabloid"), null));
    assertThat(why(pick(without, Filed.of("t", "world", 1).from("Tabloid")), "t"))
        .isEqualTo("not a source of this programme: Tabloid");
    assertThat(pick(morning, Filed.of("stale", "world", 4)).rundown()).isEmpty();
  }
}
