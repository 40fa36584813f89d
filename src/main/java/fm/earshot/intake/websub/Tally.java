package fm.earshot.intake.websub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// How often each of a few things happened since the start.
final class Tally<E extends Enum<E>> {
  private final Map<E, LongAdder> counts = new ConcurrentHashMap<>();

  E count(E what) {
    counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    return what;
  }

  long of(E what) {
    LongAdder count = counts.get(what);
    return count == null ? 0 : count.sum();
  }
}
