package fm.earshot.dialogue;

import fm.earshot.script.Script;
import java.time.Instant;
import java.util.List;

/// The conversation: what was heard in, what to say next out. Pure.
public final class Dialogue {
  private final Pacing pacing;

  public Dialogue(Pacing pacing) {
    this.pacing = pacing;
  }

  public Step next(Session session, Heard heard, Script script, Instant now) {
    return new Step(
        session, new Reply(List.of(), pacing.toString(), Expect.NOTHING, null, session.position()));
  }
}
