package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a question is about, and what becomes of one that is not answered.
class QuestionTest {
  private static final Script NEWS = ChangingNews.SAMPLE.getFirst();
  private static final Script ONE_SECTION = ChangingNews.ONE_SECTION;
  private final Dialogue alexa = Room.dialogue("alexa");
  private final Dialogue phone = Room.dialogue("phone");

  @ParameterizedTest
  @EnumSource(Expect.class)
  void yesAfterSomethingSaidBesideTheStoryIsYesToTheQuestionThatFollowedIt(Expect expect) {
    Session session = opened(alexa, NEWS).session();
    Position end = Whereabouts.at(session, NEWS, alexa.pacing(), Room.NOW.plusSeconds(600));
    Step source =
        alexa.next(session.expecting(expect), new Heard.Asked(Plain.SOURCE, end), NEWS, Room.NOW);
    assertThat(said(source)).endsWith("Shall I go on to the next story?");
    Step yes = alexa.next(source.session(), new Heard.Asked(Plain.YES, end), NEWS, Room.NOW);
    assertThat(said(yes)).startsWith("Next.");
  }

  @Test
  void whatIsNotUnderstoodThreeTimesAfterAnAnswerIsTheNextStory() {
    Step step = opened(alexa, NEWS);
    for (int times = 0; times < 3; times++) {
      Position end =
          Whereabouts.at(step.session(), NEWS, alexa.pacing(), Room.NOW.plusSeconds(600));
      step = alexa.next(step.session(), new Heard.NoMatch("", end), NEWS, Room.NOW);
    }
    assertThat(said(step)).startsWith("On with the news. Next.");
  }

  @Test
  void sentenceThatIsNotUnderstoodOverThreeTimesIsLeft() {
    Step step = opened(phone, NEWS);
    Position first = step.session().position();
    for (int times = 0; times < 3; times++) {
      step = phone.next(step.session(), new Heard.NoMatch("", first), NEWS, Room.NOW);
    }
    assertThat(said(step)).startsWith("On with the news.");
    assertThat(step.session().position()).isNotNull().matches(at -> at.sentence() == 1);
    Step back = phone.next(step.session(), new Heard.Asked(Plain.BACK, null), NEWS, Room.NOW);
    assertThat(back.session().position()).isEqualTo(first);
  }

  @Test
  void noiseAfterGoodbyeIsGoodbye() {
    Session over = opened(phone, NEWS).session().expecting(Expect.NOTHING);
    Step step = phone.next(over, new Heard.NoMatch("", null), NEWS, Room.NOW);
    assertThat(said(step)).isEqualTo("Goodbye.");
    assertThat(step.reply().ends()).isTrue();
  }

  @Test
  void whereThereAreNoSectionsTheKeysAreToldBeforeItGoesOn() {
    Session asked = opened(phone, ONE_SECTION).session().expecting(Expect.SECTIONS);
    Step first = phone.next(asked, new Heard.Silence(), ONE_SECTION, Room.NOW);
    Step second = phone.next(first.session(), new Heard.Silence(), ONE_SECTION, Room.NOW);
    assertThat(said(first)).isEqualTo("Press 0 for the latest, or star to go back.");
    assertThat(said(second)).isEqualTo("0 is the news from the top, star is where you were.");
  }

  @Test
  void whoIsPausedInTheLastStoryIsNotSaidGoodbyeTo() {
    Session last = opened(phone, NEWS).session();
    int size = NEWS.rundown("top").size();
    Session paused = last.at(last.place().of(size, -1)).expecting(Expect.PAUSED);
    Step step = phone.next(paused, new Heard.Silence(), NEWS, Room.NOW);
    for (int silence = 1; silence < 3; silence++) {
      step = phone.next(step.session(), new Heard.Silence(), NEWS, Room.NOW);
    }
    assertThat(said(step)).startsWith("On with the news. ");
  }

  @Test
  void noToGoingOnAfterAPauseIsAskedWhatInstead() {
    Session paused = opened(alexa, NEWS).session().expecting(Expect.PAUSED);
    Step no = alexa.next(paused, new Heard.Asked(Plain.NO, null), NEWS, Room.NOW);
    assertThat(said(no)).startsWith("All right.").endsWith("What would you like?");
  }

  @Test
  void noToAnOfferCanBeTakenBack() {
    Position left = Room.story(NEWS, NEWS.rundown("top").get(3)).level(Level.FULL_TEXT).get(2).at();
    Bookmark bookmark = new Bookmark("top", left, 100, Room.NOW, List.of());
    Step offer =
        phone.next(Session.fresh(Room.NOW, "en"), new Heard.Opened(bookmark), NEWS, Room.NOW);
    Step no = phone.next(offer.session(), new Heard.Asked(Plain.NO, left), NEWS, Room.NOW);
    Step back =
        phone.next(
            no.session(), new Heard.Asked(Plain.BACK, no.session().position()), NEWS, Room.NOW);
    assertThat(back.session().position()).isEqualTo(left);
  }

  private static Step opened(Dialogue dialogue, Script script) {
    Session fresh = Session.fresh(Room.NOW, "en");
    return dialogue.next(fresh, new Heard.Opened(null), script, Room.NOW);
  }

  private static String said(Step step) {
    return String.join(" ", step.reply().say().stream().map(Cue::text).toList());
  }
}
