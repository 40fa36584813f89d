package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.script.Breath;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreathTest {
  private static final Script NEWS = Room.script();

  /// A sentence that opens a paragraph within a window, and what is read before it there.
  private record Opening(List<Cue.Sentence> before, Cue.Sentence sentence) {
    static Opening any() {
      return NEWS.rundown("top").stream()
          .map(id -> Room.story(NEWS, id).level(Level.FULL_TEXT))
          .filter(level -> level.size() > 2 && !level.get(1).opensParagraph())
          .filter(level -> level.get(2).opensParagraph())
          .map(level -> new Opening(level.subList(1, 2), level.get(2)))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void whereABargeInFellCountsTheBreathBeforeAParagraph() {
    Opening opening = Opening.any();
    Session session = Session.fresh(Room.NOW, "en").at(opening.before().getFirst().at());
    long begins = Breath.length(opening.before(), 100);
    long ends = begins + 350 + opening.sentence().pace().millis(100);
    for (long after : List.of(begins + 1, ends - 1)) {
      Position at = Whereabouts.at(session, NEWS, Pacing.SMART_SPEAKER, Room.NOW.plusMillis(after));
      assertThat(at).extracting(Position::sentence).isEqualTo(opening.sentence().at().sentence());
    }
    assertThat(Breath.length(List.of(opening.before().getFirst(), opening.sentence()), 100))
        .isEqualTo(ends);
  }

  @Test
  void onlyAParagraphIsBreathedBeforeAndNothingAtTheStart() {
    Cue.Sentence opens = Opening.any().sentence();
    Cue.Sentence goesOn = Opening.any().before().getFirst();
    Cue headline = new Cue.Label("Mill opens.");
    assertThat(Breath.before(opens, headline)).isEqualTo(350);
    assertThat(Breath.before(opens, null)).isZero();
    assertThat(Breath.before(goesOn, headline)).isZero();
    assertThat(Breath.before(opens, new Cue.Prompt("Slower."))).isZero();
    assertThat(Breath.before(headline, opens)).isZero();
  }
}
