package fm.earshot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.edition.Edition.Pick;
import fm.earshot.news.PubStatus;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.search.Likeness;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every edition; a failing test names its seed.
class PickerLawsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Seeds {}

  private static final String[] SECTIONS = {"world", "sport", "science", "business", "politics"};
  private static final String[] NEWS = {
    "Cracked hull stops Northlight ferry",
    "Ngarimu leads minority government",
    "Belugas answer one another",
    "Etna ash closes Catania airport",
    "Dockworkers vote to strike",
    "Reykjavik library lends ghosts",
    "Durum harvest withers in drought",
    "Okafor wins long jump",
    "Kyiv restores electricity",
    "Telescope spots watery planet",
    "Footbridge crosses Apex River",
    "Governor holds interest steady"
  };

  @Seeds
  void rundownIsNumberedFromOneWithoutAStoryTwice(long seed) {
    Random random = new Random(seed);
    Edition edition = pick(stories(random), programme(random));
    List<Pick> rundown = edition.rundown();
    assertThat(rundown).hasSizeLessThanOrEqualTo(edition.programme().size());
    assertThat(rundown)
        .extracting(Pick::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, rundown.size()).boxed().toList());
    assertThat(rundown).extracting(pick -> pick.story().id()).doesNotHaveDuplicates();
  }

  @Seeds
  void sameNewsIsNeverToldTwice(long seed) {
    Random random = new Random(seed);
    Edition edition = pick(stories(random), programme(random));
    assertThat(edition.rundown())
        .extracting(pick -> pick.story().headline())
        .doesNotHaveDuplicates();
    Set<StoryId> picked = new HashSet<>();
    edition.rundown().forEach(pick -> picked.add(pick.story().id()));
    edition.rundown().forEach(pick -> assertThat(pick.told()).doesNotContainAnyElementsOf(picked));
  }

  @Seeds
  void everyStoryIsEitherToldOrLeftOut(long seed) {
    Random random = new Random(seed);
    List<Story> stories = stories(random);
    Edition edition = pick(stories, programme(random));
    List<StoryId> all = new ArrayList<>();
    edition.rundown().forEach(pick -> all.add(pick.story().id()));
    edition.leftOut().forEach(left -> all.add(left.story()));
    assertThat(all).containsExactlyInAnyOrderElementsOf(stories.stream().map(Story::id).toList());
  }

  @Seeds
  void anInaudibleStoryChangesNothing(long seed) {
    Random random = new Random(seed);
    List<Story> stories = stories(random);
    Programme programme = programme(random);
    Likeness likeness = Likeness.of(stories);
    List<Story> more = new ArrayList<>(stories);
    more.add(Filed.of("x", "world", 0).urgency(1).status(PubStatus.WITHHELD).story());
    more.add(Filed.of("y", "sport", 0).urgency(1).embargoed(Filed.NOW.plusSeconds(1)).story());
    assertThat(Picker.pick(more, programme, likeness, Filed.NOW).rundown())
        .isEqualTo(Picker.pick(stories, programme, likeness, Filed.NOW).rundown());
  }

  @Seeds
  void orderOfTheStoriesIsOfNoAccount(long seed) {
    Random random = new Random(seed);
    List<Story> stories = stories(random);
    Programme programme = programme(random);
    List<Story> shuffled = new ArrayList<>(stories);
    Collections.shuffle(shuffled, random);
    assertThat(pick(shuffled, programme)).isEqualTo(pick(stories, programme));
  }

  @Seeds
  void noThirdOfASectionInARowWhileAnotherIsToldLater(long seed) {
    Random random = new Random(seed);
    List<Section> told =
        pick(stories(random), programme(random)).rundown().stream()
            .map(pick -> pick.story().section())
            .toList();
    for (int i = 2; i < told.size(); i++) {
      boolean third = told.subList(i - 2, i + 1).stream().distinct().count() == 1;
      List<Section> rest = told.subList(i, told.size());
      assertThat(third && rest.stream().distinct().count() > 1).as("%d of %s", i, told).isFalse();
    }
  }

  private static Edition pick(List<Story> stories, Programme programme) {
    return Picker.pick(stories, programme, Likeness.of(stories), Filed.NOW);
  }

  private static Programme programme(Random random) {
    Set<Section> some =
        random.nextBoolean() ? Set.of() : Set.of(new Section("world"), new Section("sport"));
    return new Programme("any", some, "en", 1 + random.nextInt(12));
  }

  private static List<Story> stories(Random random) {
    List<Story> stories = new ArrayList<>();
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      Filed filed =
          Filed.of("s" + i, SECTIONS[random.nextInt(SECTIONS.length)], random.nextInt(40))
              .urgency(1 + random.nextInt(9))
              .from("Wire " + random.nextInt(3))
              .saying(NEWS[random.nextInt(NEWS.length)]);
      stories.add(filed.story());
    }
    return stories;
  }
}
