package fm.earshot.dialogue;

import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The moments at which requests were first answered, by the name that their sender gave them.
///
/// The same request at the same [Moment] makes the same answer, so one that comes twice is simply
/// answered again. At most 8,192 are kept, for two minutes; forgotten, or on another node, a
/// request is answered anew.
///
/// They lie in arrays, in sets of sixteen by the hash of their names, of which the oldest makes
/// room: as objects of their own they were most of what the collector had to copy, and its pauses
/// the longest waits of all.
public final class Moments {
  static final int MOST = 8_192;
  static final Duration KEPT = Duration.ofMinutes(2);
  private static final int LONGEST_NAME = 400;
  private static final int SET = 16;
  private static final int SETS_BITS = Integer.numberOfTrailingZeros(MOST / SET);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] names = new long[MOST];
  private final long[] order = new long[MOST];
  private final long[] seconds = new long[MOST];
  private final int[] nanos = new int[MOST];
  private final @Nullable Script[] scripts = new Script[MOST];
  private final @Nullable Bookmark[] returning = new Bookmark[MOST];
  private @Nullable Script newest;
  private long count;

  /// The moment at which `who` first sent the request of this name, or null if it is new, and then
  /// kept as of `now`. What was withdrawn since is not in it: a kill goes before sameness.
  public synchronized @Nullable Moment earlier(
      @Nullable String name, @Nullable ListenerId who, Moment now) {
    if (name == null || name.isEmpty() || name.length() > LONGEST_NAME) {
      return null;
    }
    if (now.script() != newest) {
      newest = now.script();
      forget(now.now());
    }
    long hash = ((long) name.hashCode() << Integer.SIZE) ^ (who == null ? 0 : who.hashCode());
    int first = (int) (hash * SPREAD >>> Long.SIZE - SETS_BITS) * SET;
    int oldest = first;
    for (int i = first; i < first + SET; i++) {
      Script script = scripts[i];
      if (script != null && names[i] == hash && !isOver(i, now.now())) {
        return new Moment(Instant.ofEpochSecond(seconds[i], nanos[i]), script, returning[i])
            .obeying(now.script());
      }
      oldest = order[i] < order[oldest] ? i : oldest;
    }
    keep(oldest, hash, now);
    return null;
  }

  private void keep(int slot, long hash, Moment now) {
    names[slot] = hash;
    order[slot] = ++count;
    seconds[slot] = now.now().getEpochSecond();
    nanos[slot] = now.now().getNano();
    scripts[slot] = now.script();
    returning[slot] = now.returning();
  }

  private boolean isOver(int slot, Instant now) {
    return Instant.ofEpochSecond(seconds[slot], nanos[slot]).isBefore(now.minus(KEPT));
  }

  /// Lets go of the scripts that nobody is answered from any more.
  private void forget(Instant now) {
    for (int i = 0; i < MOST; i++) {
      if (scripts[i] != null && isOver(i, now)) {
        scripts[i] = null;
        returning[i] = null;
      }
    }
  }
}
