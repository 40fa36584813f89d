package fm.earshot.edition;

import static fm.earshot.edition.Picks.id;
import static fm.earshot.edition.Picks.keys;
import static fm.earshot.edition.Picks.pick;
import static fm.earshot.edition.Picks.why;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.edition.Edition.Pick;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.search.Likeness;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PickerTest {
  private static final Programme TOP = new Programme(Programme.TOP, Set.of(), "en", 10);
  private static final String FERRY = "Cracked hull stops the Northlight ferry for four days";
  private static final String FERRY_TOO = "Northlight ferry stopped four days by cracked hull";

  @Test
  void newestComesFirstAmongEqualsAndNumbersCountFromOne() {
    Edition edition = pick(TOP, Filed.of("b", "world", 5), Filed.of("a", "sport", 1));
    assertThat(edition.rundown()).extracting(Pick::number).containsExactly(1, 2);
    assertThat(keys(edition)).containsExactly(id("a"), id("b"));
  }

  @Test
  void anUrgentLeadOfSixAndAHalfHoursComesBeforeUsualNews() {
    Edition edition =
        pick(
            TOP,
            Filed.of("fresh", "business", 0),
            Filed.of("soon", "sport", 2).urgency(2),
            Filed.of("lead", "world", 6.5).urgency(1));
    assertThat(keys(edition)).startsWith(id("lead"));
    assertThat(edition.rundown().getFirst().reason()).isEqualTo("urgency 1, 6 hours old; leads");
  }

  @Test
  void sameNewsFromTwoSourcesIsToldOnceAndNamesTheOther() {
    Edition edition =
        pick(
            TOP,
            Filed.of("ours", "world", 3).saying(FERRY).urgency(3),
            Filed.of("theirs", "world", 1).saying(FERRY_TOO).from("Prairie Ledger"),
            Filed.of("other", "sport", 2));
    Pick told = edition.rundown().getFirst();
    assertThat(edition.rundown()).hasSize(2);
    assertThat(told.story().id()).hasToString(id("ours"));
    assertThat(told.alsoReportedBy()).containsExactly("Prairie Ledger");
    assertThat(told.told()).containsExactly(Filed.of("theirs", "world", 1).id());
    assertThat(why(edition, "theirs")).isEqualTo("same news as \"" + FERRY + "\"");
  }

  @Test
  void aSourceTellsItsOwnNewsOnlyInItsNewestForm() {
    Edition edition =
        pick(
            TOP,
            Filed.of("old", "world", 5).saying(FERRY).urgency(1),
            Filed.of("new", "world", 1).saying(FERRY_TOO));
    assertThat(keys(edition)).containsExactly(id("new"));
    assertThat(edition.rundown().getFirst().alsoReportedBy()).isEmpty();
    assertThat(edition.rundown().getFirst().told()).isEmpty();
    assertThat(why(edition, "old")).startsWith("same news as");
  }

  @Test
  void theSameWordsMoreThanTwoDaysApartAreOtherNews() {
    Filed now = Filed.of("now", "world", -1).saying(FERRY);
    Filed before = Filed.of("before", "world", 47.5).saying(FERRY).from("Prairie Ledger");
    assertThat(pick(TOP, now, before).rundown()).hasSize(2);
  }

  @Test
  void noThirdOfASectionInARowWhileOthersWait() {
    Edition edition =
        pick(
            TOP,
            Filed.of("w1", "world", 1),
            Filed.of("w2", "world", 2),
            Filed.of("w3", "world", 3),
            Filed.of("w4", "world", 4),
            Filed.of("s1", "sport", 9));
    assertThat(keys(edition)).containsExactly(id("w1"), id("w2"), id("s1"), id("w3"), id("w4"));
    assertThat(edition.rundown().get(2).reason())
        .isEqualTo("brought forward: 2 world stories in a row before it");
  }

  @Test
  void theFirstFiveCoverThreeSections() {
    Edition edition =
        pick(
            TOP,
            Filed.of("w1", "world", 1),
            Filed.of("p1", "politics", 2),
            Filed.of("w2", "world", 3),
            Filed.of("p2", "politics", 4),
            Filed.of("w3", "world", 5),
            Filed.of("s1", "sport", 20));
    assertThat(keys(edition).get(4)).isEqualTo(id("s1"));
    assertThat(edition.rundown().get(4).reason())
        .isEqualTo("brought forward: no sport story so far");
  }

  @Test
  void whatIsNotToldSaysWhy() {
    Instant later = Filed.NOW.plusSeconds(3600);
    Programme small =
        new Programme("small", Set.of(new Section("world"), new Section("sport")), "en", 1);
    Edition edition =
        pick(
            small,
            Filed.of("told", "world", 1),
            Filed.of("surplus", "sport", 2),
            Filed.of("old", "world", 49),
            Filed.of("elsewhere", "science", 1),
            Filed.of("french", "world", 1).in("fr"),
            Filed.of("held", "world", 1).status(PubStatus.WITHHELD),
            Filed.of("killed", "world", 1).status(PubStatus.CANCELED),
            Filed.of("early", "world", 1).embargoed(later),
            Filed.of("past", "world", 1).expires(Filed.NOW));
    assertThat(keys(edition)).containsExactly(id("told"));
    assertThat(why(edition, "surplus")).isEqualTo("programme is full");
    assertThat(why(edition, "old")).isEqualTo("older than 48 hours");
    assertThat(why(edition, "elsewhere")).isEqualTo("another section: science");
    assertThat(why(edition, "french")).isEqualTo("another language: fr");
    assertThat(why(edition, "held")).isEqualTo("withheld");
    assertThat(why(edition, "killed")).isEqualTo("withdrawn");
    assertThat(why(edition, "early")).isEqualTo("embargoed until 2026-01-12T13:00:00Z");
    assertThat(why(edition, "past")).isEqualTo("expired at 2026-01-12T12:00:00Z");
  }

  @Test
  void withNothingFreshTheNewestThereIsIsRead() {
    Edition edition = pick(TOP, Filed.of("old", "world", 100), Filed.of("ancient", "sport", 1000));
    assertThat(keys(edition)).containsExactly(id("old"));
    assertThat(why(edition, "ancient")).isEqualTo("older than 48 hours");
  }

  @Test
  void aRegionOfTheLanguageIsTheLanguage() {
    assertThat(pick(TOP, Filed.of("ca", "world", 1).in("en-CA")).rundown()).hasSize(1);
  }

  @Test
  void aKilledNewerVersionSilencesTheOlder() {
    Story first = Filed.of("a", "world", 1).story();
    Story second = Filed.of("a", "world", 0).status(PubStatus.CANCELED).story().withVersion(2);
    Edition edition =
        Picker.pick(List.of(first, second), TOP, Likeness.of(List.of(first)), Filed.NOW);
    assertThat(edition.rundown()).isEmpty();
  }

  @Test
  void aFloodOfStoriesIsPickedFromTheNewest() {
    Filed[] flood =
        IntStream.range(0, Considered.MOST + 5)
            .mapToObj(i -> Filed.of("s" + i, "world", i / 60.0))
            .toArray(Filed[]::new);
    Edition edition = pick(TOP, flood);
    assertThat(edition.rundown()).hasSize(TOP.size());
    assertThat(why(edition, "s" + (flood.length - 1))).isEqualTo("1000 stories are newer");
  }

  @Test
  void nothingAtAllIsAnEmptyRundown() {
    assertThat(pick(TOP).rundown()).isEmpty();
    assertThat(pick(TOP).leftOut()).isEmpty();
  }

  @Test
  void manySourcesOfOneStoryAreNamedOnceEach() {
    Filed[] wires =
        IntStream.range(0, 6)
            .mapToObj(i -> Filed.of("f" + i, "world", i).saying(FERRY).from("Wire " + i / 2))
            .toArray(Filed[]::new);
    Edition edition = pick(TOP, wires);
    assertThat(edition.rundown()).hasSize(1);
    assertThat(edition.rundown().getFirst().alsoReportedBy()).containsExactly("Wire 1", "Wire 2");
    assertThat(edition.rundown().getFirst().told()).hasSize(4);
    assertThat(edition.leftOut()).hasSize(5);
  }

  @Test
  void newsOfManySourcesComesBeforeOlderNewsOfOne() {
    Filed lone = Filed.of("lone", "sport", 2.5);
    Filed[] all = {
      lone,
      Filed.of("f1", "world", 3).saying(FERRY),
      Filed.of("f2", "world", 3.2).saying(FERRY_TOO).from("Prairie Ledger"),
      Filed.of("f3", "world", 3.4).saying(FERRY + " off").from("Meridian Post")
    };
    Edition edition = pick(TOP, all);
    assertThat(keys(edition)).containsExactly(id("f1"), id("lone"));
    assertThat(edition.rundown().getFirst().reason())
        .isEqualTo("urgency 5, 3 hours old, from 3 independent sources; leads");
  }

  @Test
  void wireCopyOnTenSitesIsOneSource() {
    String copy =
        "Gannet Line stops its only ferry to Northlight for four days since divers found a crack in"
            + " the hull below the waterline on Friday morning";
    Filed[] sites =
        IntStream.range(0, 10)
            .mapToObj(i -> Filed.of("s" + i, "world", i / 8.0).saying(copy).from("Site " + i))
            .toArray(Filed[]::new);
    Edition edition = pick(TOP, sites);
    Pick told = edition.rundown().getFirst();
    assertThat(edition.rundown()).hasSize(1);
    assertThat(told.alsoReportedBy()).isEmpty();
    assertThat(told.told()).hasSize(9);
    assertThat(told.reason()).isEqualTo("urgency 5, under an hour old, copied by 9 sites; leads");
    assertThat(why(edition, "s5")).isEqualTo("same text as \"" + copy + "\"");
  }

  @Test
  void newsThatIsTakenUpWithinTheHourRisesAndSaysSo() {
    Edition edition =
        pick(
            TOP,
            Filed.of("f1", "world", 0.5).saying(FERRY),
            Filed.of("f2", "world", 0.7).saying(FERRY_TOO).from("Prairie Ledger"));
    assertThat(edition.rundown().getFirst().reason())
        .isEqualTo(
            "urgency 5, under an hour old, from 2 independent sources, 2 within the hour; leads");
  }
}
