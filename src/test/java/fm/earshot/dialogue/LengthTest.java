package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How long is what is said at once, and how much of it.
class LengthTest {
  private static final Script NEWS = ChangingNews.SMALL.getFirst();
  private final Dialogue alexa = Room.dialogue("alexa");

  @Test
  void longLabelIsSaidInSeveralBreathsAndNothingOfItIsLost() {
    String name = "The Chronicle of ".repeat(30).strip();
    List<Cue> cut = Breaths.of(List.of(new Cue.Label("Short. " + name), new Cue.Prompt("Yes?")));
    assertThat(cut).allMatch(cue -> cue.text().length() <= Cue.LONGEST).hasSize(3);
    assertThat(String.join(" ", cut.stream().map(Cue::text).toList()))
        .isEqualTo("Short. " + name + " Yes?");
  }

  @Test
  void ofManySourcesThreeAreNamed() {
    StoryScript story = story(1);
    assertThat(story.alsoReportedBy()).hasSize(12);
    Session fresh = Session.fresh(Room.NOW, "en");
    Step step = alexa.next(fresh, new Heard.Opened(null), NEWS, Room.NOW);
    step = ask(step, new Command.PickStory(2), NEWS);
    assertThat(said(step)).contains("edition 3, and 9 other sources.").doesNotContain("edition 4");
  }

  @Test
  void whereTheAnswerWouldBeTooLongItIsAskedBeforeItReads() {
    Script corrected = ChangingNews.CORRECTED;
    Position whole = story(0).level(Level.FULL_TEXT).getFirst().at();
    Session slow = Session.fresh(Room.NOW, "en").at(whole);
    slow = slow.in(new Manner(Room.NOW, "en", Manner.SLOWEST));
    Step step = alexa.next(slow, new Heard.Asked(Plain.RESUME, whole), corrected, Room.NOW);
    assertThat(said(step)).startsWith("This story has been corrected.").endsWith("Shall I go on?");
    assertThat(Turn.length(step.reply().say(), 70)).isLessThan(Duration.ofSeconds(90));
    Step yes = ask(step, Plain.YES, corrected);
    assertThat(said(yes)).startsWith("Sentence 1 about the ferry").doesNotContain("corrected");
  }

  @Test
  void moreInTheMiddleOfAnAnswerGoesOnWhereItWasHeard() {
    List<Cue.Sentence> whole = story(4).level(Level.FULL_TEXT);
    Session session = Session.fresh(Room.NOW, "en").at(whole.getFirst().at());
    Heard more = new Heard.Asked(Plain.MORE, whole.get(2).at());
    Step step = alexa.next(session, more, NEWS, Room.NOW);
    assertThat(step.session().position()).isEqualTo(whole.get(2).at());
  }

  private static StoryScript story(int index) {
    StoryId id = NEWS.rundown("top").get(index);
    return Room.story(NEWS, id);
  }

  private Step ask(Step step, Command command, Script script) {
    Session session = step.session();
    Heard asked = new Heard.Asked(command, session.position());
    return alexa.next(session, asked, script, Room.NOW);
  }

  private static String said(Step step) {
    return String.join(" ", step.reply().say().stream().map(Cue::text).toList());
  }
}
