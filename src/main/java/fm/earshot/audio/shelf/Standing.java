package fm.earshot.audio.shelf;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a bulletin stands: what may be aired and what waits, newest first; the last failure, null
/// when it went well since; whether one is being made; and when the next is due, null where that is
/// when it is asked for.
public record Standing(
    Newscast newscast,
    List<Cut> kept,
    List<Cut> waiting,
    @Nullable Failure failure,
    Progress progress) {
  /// Whether one is being made, and when the next is due.
  public record Progress(boolean making, @Nullable Instant due) {}

  public Standing {
    kept = List.copyOf(kept);
    waiting = List.copyOf(waiting);
  }
}
