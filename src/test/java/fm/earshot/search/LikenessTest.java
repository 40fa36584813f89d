package fm.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.earshot.news.Story;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final Story FERRY =
      TestStories.of(
          "f1",
          "en",
          "Ferry stops sailing after crack is found in its hull",
          "The ferry to Northlight stopped sailing on Friday after a crack was found in its hull.",
          "Islanders will have to fly until the spring.");
  private static final Story FERRY_AGAIN =
      TestStories.of(
          "f2",
          "en",
          "Crack in hull halts Northlight ferry",
          "A cracked hull has halted the Northlight ferry, its operator said on Friday.",
          "Flights will carry islanders until spring.");
  private static final Story TENNIS =
      TestStories.of(
          "t",
          "en",
          "Teenager wins tennis final in three sets",
          "A teenager won the final on Friday in three sets.");

  @Test
  void sameNewsIsMoreAlikeThanOtherNewsAlsoInATinyCollection() {
    Likeness likeness = Likeness.of(List.of(FERRY, FERRY_AGAIN));
    assertThat(likeness.between(FERRY, FERRY_AGAIN)).isGreaterThan(0.3);
    assertThat(likeness.between(FERRY, TENNIS)).isLessThan(0.1);
  }

  @Test
  void likenessIsSymmetricBetweenNoneAndOne() {
    List<Story> stories = TestStories.all();
    Likeness likeness = Likeness.of(stories);
    for (Story a : stories) {
      assertThat(likeness.between(a, a)).isCloseTo(1, within(1e-9));
      for (Story b : stories) {
        assertThat(likeness.between(a, b)).isBetween(0.0, 1.0);
        assertThat(likeness.between(a, b)).isEqualTo(likeness.between(b, a));
      }
    }
  }

  @Test
  void eachWithEachIsAsEachPair() {
    List<Story> stories = TestStories.all();
    Likeness likeness = Likeness.of(stories);
    double[][] among = likeness.among(stories);
    for (int i = 0; i < among.length; i++) {
      for (int j = 0; j < among.length; j++) {
        double between = likeness.between(stories.get(i), stories.get(j));
        assertThat(among[i][j]).isCloseTo(between, within(1e-9));
      }
    }
  }

  @Test
  void whatWasReadBeforeIsTakenOver() {
    List<Story> stories = TestStories.all();
    Likeness before = Likeness.of(stories.subList(0, 6));
    Likeness after = Likeness.of(stories, before);
    assertThat(after.among(stories)).isDeepEqualTo(Likeness.of(stories).among(stories));
  }

  @Test
  void wireCopyIsTheSameTextAlsoCutAndAnotherReportIsNot() {
    String first =
        "The ferry to Northlight stopped sailing on Friday after a crack was found below.";
    String second =
        "Islanders will have to fly until the spring, the operator said in a statement.";
    Story wire = TestStories.of("w", "en", "Ferry stops", first, second);
    Story cut =
        TestStories.of("c", "en", "No ferry for Northlight", first.replace("below", "beneath"));
    Likeness likeness = Likeness.of(List.of(wire, cut, FERRY, FERRY_AGAIN));
    assertThat(likeness.sameText(wire, cut)).isTrue();
    assertThat(likeness.sameText(cut, wire)).isTrue();
    assertThat(likeness.sameText(FERRY, FERRY_AGAIN)).isFalse();
  }

  @Test
  void aStoryWithoutWordsIsLikeNothing() {
    Story signs = TestStories.of("s", "en", "???");
    assertThat(Likeness.of(List.of(signs)).between(signs, signs)).isZero();
    assertThat(Likeness.of(List.of()).between(signs, FERRY)).isZero();
  }

  @Test
  void allPairsOfFiveHundredStoriesAreComparedQuickly() {
    List<Story> stories = StoryIndexTest.many(500);
    double sum = sum(stories);
    long start = cpu();
    assertThat(sum(stories)).isEqualTo(sum).isPositive();
    // What the thread itself took, since the machine may be busy; the first round loads the code.
    assertThat(Duration.ofNanos(cpu() - start)).isLessThan(Duration.ofSeconds(2));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double sum(List<Story> stories) {
    double sum = 0;
    for (double[] row : Likeness.of(stories).among(stories)) {
      sum += Arrays.stream(row).sum();
    }
    return sum;
  }
}
