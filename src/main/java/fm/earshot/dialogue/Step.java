package fm.earshot.dialogue;

import fm.earshot.script.Cue;
import java.time.Instant;
import java.util.List;

/// One turn: the session after it, and the reply.
public record Step(Session session, Reply reply) {

  /// The same step with something said before it.
  Step after(List<Cue> before) {
    Instant started = session.started().plus(Turn.length(before, session.rate()));
    List<Cue> say = Turn.join(before, reply.say());
    return new Step(
        session.startedAt(started),
        new Reply(say, reply.reprompt(), reply.expect(), reply.show(), reply.at()));
  }
}
