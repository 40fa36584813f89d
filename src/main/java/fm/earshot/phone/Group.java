package fm.earshot.phone;

import fm.earshot.dialogue.Session;
import fm.earshot.script.Cue;
import java.time.Instant;
import java.util.List;

/// Cues said in one go and then listened for: one Gather. `session` is the conversation as of this
/// group; it is estimated to sound from `opens` on. A group that `introduces` says what comes
/// before the session's first sentence, and does not read it.
record Group(Session session, List<Cue> say, Instant opens, boolean introduces) {
  Group {
    say = List.copyOf(say);
  }

  boolean openedBy(Instant moment) {
    return !opens.isAfter(moment);
  }
}
