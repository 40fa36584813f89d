package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.script.Script;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The conversation: what was heard in, what to say next out. Pure: the same in, the same out.
public final class Dialogue {
  private final House house;

  public Dialogue(House house) {
    this.house = house;
  }

  public Pacing pacing() {
    return house.pacing();
  }

  public Step next(Session session, Heard heard, Script script, Instant now) {
    Turn turn = new Turn(script, now, house);
    return switch (heard) {
      case Heard.Opened(var returning) -> new Opening(turn).open(session, returning);
      case Heard.Asked(var command, var at) -> asked(turn, session, command, at);
      case Heard.Silence() -> new Patience(turn).silence(session);
      case Heard.NoMatch(var text, var at) -> noMatch(turn, session, text, at);
      case Heard.Finished(var at) -> finished(turn, session, at);
      case Heard.Interrupted(var at) -> interrupted(turn, session, at);
      case Heard.Left() -> turn.ask(session, Expect.NOTHING, List.of());
    };
  }

  /// A conversation that opens with a command ("ask Earshot for sport"): no greeting but the
  /// disclosure on first contact.
  public Step open(
      Session session, @Nullable Bookmark returning, Command command, Script script, Instant now) {
    Turn turn = new Turn(script, now, house);
    Session known = Opening.knowing(session, returning);
    Step step = asked(turn, known, command, null);
    if (returning != null) {
      return step;
    }
    return step.after(List.of(turn.prompt(Prompt.GREETING, "station", house.station())));
  }

  private static Step asked(
      Turn turn, Session session, Command command, @Nullable Position heardAt) {
    Here here = Here.of(turn, session, heardAt);
    return new Commands(turn).obey(here, command);
  }

  private static Step finished(Turn turn, Session session, @Nullable Position at) {
    Here here = Here.of(turn, session, at);
    return new Ladder(turn).goOn(here);
  }

  private static Step interrupted(Turn turn, Session session, @Nullable Position at) {
    Here here = Here.of(turn, session, at);
    return here.at() == null
        ? new Ladder(turn).goOn(here)
        : turn.read(here.session().at(here.at().withOffset(0)), here.notice());
  }

  /// What was not understood may still be the name of a section or a story.
  private static Step noMatch(Turn turn, Session session, String text, @Nullable Position at) {
    Here here = Here.of(turn, session, at);
    Step named = new Tuning(turn).byName(here, text);
    return named == null ? new Patience(turn).notUnderstood(session, here) : named;
  }
}
