package fm.earshot.dialogue;

import fm.earshot.script.Script;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// All that a turn is answered from beside what the listener sent: when, by which script, and where
/// this listener was kept; null for a new one or nobody, and amid a conversation.
public record Moment(Instant now, Script script, @Nullable Bookmark returning) {
  Moment obeying(Script current) {
    return new Moment(now, script.without(current.withdrawn()), returning);
  }
}
