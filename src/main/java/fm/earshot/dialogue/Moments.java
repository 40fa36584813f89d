package fm.earshot.dialogue;

import fm.earshot.script.Script;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The moments at which requests were first answered, by the name that their sender gave them.
///
/// The same request at the same [Moment] makes the same answer, so one that comes twice is simply
/// answered again. At most 8,192 are kept, for two minutes, and of the last eight scripts, since a
/// script is large; forgotten, or on another node, a request is answered anew.
///
/// They lie in arrays, in sets of sixteen by the hash of their names, of which the oldest makes
/// room: as objects of their own they were most of what the collector had to copy, and its pauses
/// the longest waits of all.
public final class Moments {
  static final int MOST = 8_192;
  static final int SCRIPTS = 8;
  static final Duration KEPT = Duration.ofMinutes(2);
  private static final int LONGEST_NAME = 400;
  private static final int SET = 16;
  private static final int SETS_BITS = Integer.numberOfTrailingZeros(MOST / SET);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] names = new long[MOST];
  private final long[] order = new long[MOST];
  private final long[] seconds = new long[MOST];
  private final int[] nanos = new int[MOST];
  private final long[] spokenBy = new long[MOST];
  private final @Nullable Bookmark[] returning = new Bookmark[MOST];
  private long count;

  /// The last scripts, each at its number modulo their count; numbers begin with 1.
  private final @Nullable Script[] scripts = new Script[SCRIPTS];

  private long newest;

  /// The moment at which `who` first sent the request of this name, or null if it is new, and then
  /// kept as of `now`. What was withdrawn since is not in it: a kill goes before sameness.
  public synchronized @Nullable Moment earlier(
      @Nullable String name, @Nullable ListenerId who, Moment now) {
    if (name == null || name.isEmpty() || name.length() > LONGEST_NAME) {
      return null;
    }
    long hash = ((long) name.hashCode() << Integer.SIZE) ^ (who == null ? 0 : who.hashCode());
    int first = (int) ((hash * SPREAD) >>> (Long.SIZE - SETS_BITS)) * SET;
    int oldest = first;
    for (int i = first; i < first + SET; i++) {
      Moment then = names[i] == hash && order[i] > 0 ? at(i, now.now()) : null;
      if (then != null) {
        return then.obeying(now.script());
      }
      oldest = order[i] < order[oldest] ? i : oldest;
    }
    keep(oldest, hash, now);
    return null;
  }

  /// What is kept there; null if that was too long ago, or its script is gone.
  private @Nullable Moment at(int slot, Instant now) {
    Instant then = Instant.ofEpochSecond(seconds[slot], nanos[slot]);
    Script script = spokenBy[slot] > newest - SCRIPTS ? script(spokenBy[slot]) : null;
    return script == null || then.isBefore(now.minus(KEPT))
        ? null
        : new Moment(then, script, returning[slot]);
  }

  /// A script is compared by what it is, not by all that it says.
  @SuppressWarnings("ReferenceEquality")
  private void keep(int slot, long hash, Moment now) {
    Instant then = now.now();
    if (now.script() != script(newest)) {
      newest++;
      scripts[(int) (newest % SCRIPTS)] = now.script();
    }
    names[slot] = hash;
    order[slot] = ++count;
    seconds[slot] = then.getEpochSecond();
    nanos[slot] = then.getNano();
    spokenBy[slot] = newest;
    returning[slot] = now.returning();
  }

  private @Nullable Script script(long number) {
    return scripts[(int) (number % SCRIPTS)];
  }
}
