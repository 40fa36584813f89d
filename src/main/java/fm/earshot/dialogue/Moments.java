package fm.earshot.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The moments at which requests were first answered, by the name that their sender gave them.
///
/// The same request at the same [Moment] makes the same answer, so one that comes twice is simply
/// answered again. At most 5,000 are kept, for two minutes; forgotten, or on another node, a
/// request is answered anew.
public final class Moments {
  static final int MOST = 5_000;
  static final Duration KEPT = Duration.ofMinutes(2);
  private static final int LONGEST_NAME = 400;

  private final LinkedHashMap<String, Moment> kept = new LinkedHashMap<>();

  /// The moment at which this request came first, or null if it is new, and then kept as of `now`.
  /// What was withdrawn since is not in it: a kill goes before sameness.
  public @Nullable Moment earlier(@Nullable String name, Moment now) {
    if (name == null || name.isEmpty() || name.length() > LONGEST_NAME) {
      return null;
    }
    synchronized (kept) {
      forget(now.now().minus(KEPT));
      Moment first = kept.putIfAbsent(name, now);
      return first == null ? null : first.obeying(now.script());
    }
  }

  private void forget(Instant before) {
    var eldest = kept.entrySet().iterator();
    while (eldest.hasNext()) {
      Map.Entry<String, Moment> each = eldest.next();
      if (kept.size() < MOST && !each.getValue().now().isBefore(before)) {
        return;
      }
      eldest.remove();
    }
  }
}
