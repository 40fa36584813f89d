package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Bookmark.Told;
import fm.earshot.news.Handling;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A listener who comes back is told what was wrong in what they heard.
class CorrectionsTest {
  private static final String SAID = "A story that you heard has been corrected";
  private static final Script CORRECTED = ChangingNews.CORRECTED;
  private static final List<StoryId> STORIES = CORRECTED.rundown("top");
  private static final Instant YESTERDAY = Room.NOW.minus(Duration.ofDays(1));

  private static Bookmark heard(int version, StoryId... stories) {
    return new Bookmark(
        "top",
        null,
        100,
        YESTERDAY,
        Stream.of(stories).map(id -> new Told(id, version, YESTERDAY)).toList());
  }

  private static String opening(Bookmark returning, Script script) {
    Session fresh = Session.fresh(Room.NOW, "en");
    Step step = Room.dialogue("phone").next(fresh, new Heard.Opened(returning), script, Room.NOW);
    return String.join(" ", step.reply().say().stream().map(Cue::text).toList());
  }

  @Test
  void wrongVersionThatWasHeardIsCorrectedOnReturn() {
    StoryId story = STORIES.get(1);
    String headline = Objects.requireNonNull(CORRECTED.story(story)).headline();
    assertThat(opening(heard(1, story), CORRECTED))
        .startsWith("Welcome back.")
        .contains(SAID + ": " + headline + " The harbour master asked once, not twice");
  }

  @Test
  void whoeverHeardTheRightVersionOrNoneIsToldNothing() {
    assertThat(opening(heard(2, STORIES.get(1)), CORRECTED)).doesNotContain(SAID);
    assertThat(opening(heard(1), CORRECTED)).doesNotContain(SAID);
    assertThat(opening(heard(1, STORIES.get(1)), ChangingNews.SMALL.getFirst()))
        .doesNotContain(SAID);
  }

  @Test
  void laterVersionWithTheSameCorrectionIsNoNewsToWhoeverHeardTheFirst() {
    Story second = Objects.requireNonNull(CORRECTED.story(STORIES.get(1))).story();
    Handling known = second.handling().correctedIn(2);
    Story third = second.withVersion(3).withHandling(known);
    assertThat(second.correctedIn()).isEqualTo(2);
    assertThat(third.correctedIn()).isEqualTo(2);
    assertThat(second.withVersion(3).correctedIn()).isEqualTo(3);
  }

  @Test
  void twoAreToldAtATimeTheOthersNextTimeAndNoneTwice() {
    assertThat(STORIES).hasSizeGreaterThan(2);
    Bookmark first = heard(1, STORIES.toArray(StoryId[]::new));
    List<Told> told = Corrections.told(first, CORRECTED, Room.NOW);
    assertThat(told).extracting(Told::version).containsExactly(2, 2);
    assertThat(opening(first, CORRECTED).split(SAID, -1)).hasSize(3);
    Session session = Session.fresh(Room.NOW, "en");
    Bookmark second = Bookmark.after(first, session, null, Room.NOW, told);
    List<Told> next = Corrections.told(second, CORRECTED, Room.NOW);
    assertThat(next).isNotEmpty();
    assertThat(next)
        .extracting(Told::story)
        .doesNotContainAnyElementsOf(told.stream().map(Told::story).toList());
  }

  @Test
  void withdrawnStoryIsNotSpokenOf() {
    StoryId story = STORIES.get(1);
    assertThat(opening(heard(1, story), CORRECTED.without(Set.of(story)))).doesNotContain(SAID);
  }

  @Test
  void whatWasToldIsForgottenAfterThirtyDays() {
    StoryId story = STORIES.get(1);
    Session session = Session.fresh(Room.NOW, "en");
    Bookmark old = heard(1, story);
    Instant last = YESTERDAY.plus(Duration.ofDays(30));
    assertThat(Bookmark.after(old, session, null, last, List.of()).heard()).containsExactly(story);
    assertThat(Bookmark.after(old, session, null, last.plusMillis(1), List.of()).heard()).isEmpty();
  }

  @Test
  void storyIsRememberedByTheNewestVersionThatWasTold() {
    StoryId story = STORIES.get(1);
    Bookmark bookmark =
        new Bookmark(
            "top",
            null,
            100,
            Room.NOW,
            List.of(new Told(story, 2, YESTERDAY), new Told(story, 1, Room.NOW)));
    assertThat(bookmark.told()).containsExactly(new Told(story, 2, YESTERDAY));
  }
}
