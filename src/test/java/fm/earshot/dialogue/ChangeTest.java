package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said when a story changes while somebody is in it.
class ChangeTest {
  private static final Script NEWS = ChangingNews.SMALL.getFirst();
  private static final Script WITHOUT_LEAD = ChangingNews.WITHOUT_LEAD;
  private static final Script CORRECTED = ChangingNews.CORRECTED;
  private final Dialogue dialogue = Room.dialogue("phone");
  private final Step lead =
      dialogue.next(Session.fresh(Room.NOW, "en"), new Heard.Opened(null), NEWS, Room.NOW);

  @ParameterizedTest
  @EnumSource(Expect.class)
  void killIsToldInEveryState(Expect expect) {
    Step killed = ask(lead.session().expecting(expect), Plain.FULL_STORY, WITHOUT_LEAD);
    assertThat(said(killed)).startsWith("That story has been withdrawn.");
  }

  @Test
  void killIsToldOnce() {
    Step sections = ask(lead.session(), Plain.SECTIONS, WITHOUT_LEAD);
    assertThat(said(sections)).startsWith("That story has been withdrawn.");
    Step help = ask(sections.session(), Plain.HELP, WITHOUT_LEAD);
    assertThat(said(help)).startsWith("Press 1 for the headlines");
    Step next = ask(help.session(), Plain.NEXT, WITHOUT_LEAD);
    assertThat(said(next)).contains("Late goals win the cup.").doesNotContain("withdrawn");
  }

  @Test
  void correctionWhilePausedIsToldWhenTheReadingGoesOn() {
    Step paused = ask(lead.session(), Plain.PAUSE, NEWS);
    Step still =
        dialogue.next(
            paused.session(),
            new Heard.NoMatch("", paused.session().position()),
            CORRECTED,
            Room.NOW);
    assertThat(said(still)).contains("Still paused.").doesNotContain("corrected");
    Step on = ask(still.session(), Plain.RESUME, CORRECTED);
    assertThat(said(on)).startsWith("This story has been corrected.");
  }

  @Test
  void headlinesThatAreListedNoLongerGiveWayToTheStoryOfOne() {
    Script nothingPicked = ChangingNews.NOTHING_PICKED;
    StoryId first = NEWS.rundown("top").getFirst();
    Step list = ask(lead.session(), Plain.HEADLINES, NEWS);
    Step next = ask(list.session(), Plain.RESUME, nothingPicked);
    assertThat(nothingPicked.rundown("top")).isEmpty();
    assertThat(next.session().position()).isNotNull().matches(at -> at.story().equals(first));
    assertThat(next.session().place().listing()).isFalse();
  }

  private Step ask(Session session, Command command, Script script) {
    Heard asked = new Heard.Asked(command, session.position());
    return dialogue.next(session, asked, script, Room.NOW);
  }

  private static String said(Step step) {
    return String.join(" ", step.reply().say().stream().map(Cue::text).toList());
  }
}
