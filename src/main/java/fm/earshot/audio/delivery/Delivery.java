package fm.earshot.audio.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How delivering a bulletin to a destination stands: what is `there` and since when, what is
/// `waiting` and how often it failed, and the last `problem`, null once all is well again.
public record Delivery(
    String bulletin,
    String destination,
    @Nullable String there,
    @Nullable Instant since,
    @Nullable String waiting,
    int failures,
    @Nullable String problem,
    Count count) {
  /// How many bulletins were delivered and how many were given up, since the start.
  public record Count(long delivered, long givenUp) {}
}
