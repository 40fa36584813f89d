package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeadsTest {
  private static final Script SCRIPT = Room.script();
  private static final Instant NOW = Room.NOW;
  private final Dialogue dialogue = Room.dialogue("phone");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
  void everyCommandLeadsWhereTheTableSays(Expect from) {
    Session session = at(from);
    for (Plain command : Plain.values()) {
      Step step = dialogue.next(session, new Heard.Asked(command, null), SCRIPT, NOW);
      assertThat(listenedFor(step.session()))
          .as("%s while %s is listened for", command, from)
          .isEqualTo(Leads.to(from, command));
    }
  }

  @Test
  void whatIsListenedForUnaskedIsWhereTheDialogueGoesByItself() {
    Set<Expect> come = EnumSet.noneOf(Expect.class);
    Step step = dialogue.next(fresh(), new Heard.Opened(null), SCRIPT, NOW);
    Bookmark left =
        new Bookmark(
            "top",
            step.reply().at(),
            100,
            NOW,
            SCRIPT.rundown("top").stream().map(id -> new Bookmark.Told(id, 1, NOW)).toList());
    come.add(dialogue.next(fresh(), new Heard.Opened(left), SCRIPT, NOW).reply().expect());
    for (int window = 0; window < 300; window++) {
      come.add(step.reply().expect());
      Heard heard =
          step.reply().expect() == Expect.READING ? new Heard.Finished(null) : new Heard.Silence();
      step = dialogue.next(step.session(), heard, SCRIPT, NOW);
    }
    assertThat(come).isEqualTo(Leads.unasked());
  }

  /// As a caller comes there, in the middle of the news, with something to go back to.
  private Session at(Expect expect) {
    Session reading = after(after(opened(), Plain.NEXT), Plain.NEXT);
    return switch (expect) {
      case READING -> reading;
      case OFFER -> reading.expecting(Expect.OFFER);
      case SECTIONS -> after(reading, Plain.SECTIONS);
      case STORIES -> reading.expecting(Expect.STORIES);
      case PAUSED -> after(reading, Plain.PAUSE);
      case HELP -> after(reading, Plain.HELP);
      case NOTHING -> throw new IllegalArgumentException("nothing can be asked then");
    };
  }

  private Session opened() {
    return dialogue.next(fresh(), new Heard.Opened(null), SCRIPT, NOW).session();
  }

  /// Since yesterday, so that something is new.
  private static Session fresh() {
    Session session = Session.fresh(NOW, "en");
    return session.in(new Manner(NOW.minus(Duration.ofDays(1)), "en", Manner.USUAL_RATE));
  }

  private Session after(Session session, Plain command) {
    return dialogue.next(session, new Heard.Asked(command, null), SCRIPT, NOW).session();
  }

  /// A number is a choice as soon as headlines are read.
  private static Expect listenedFor(Session session) {
    return session.place().listing() && session.expect() == Expect.READING
        ? Expect.STORIES
        : session.expect();
  }
}
