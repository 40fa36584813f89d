package fm.earshot.alexa;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/// How often each of a few things happened since the start.
public final class Tally<E extends Enum<E>> {
  private final Map<E, LongAdder> counts;

  public Tally(Class<E> kind) {
    counts = new EnumMap<>(kind);
    for (E each : Objects.requireNonNull(kind.getEnumConstants())) {
      counts.put(each, new LongAdder());
    }
  }

  public void count(E what) {
    Objects.requireNonNull(counts.get(what)).increment();
  }

  public long of(E what) {
    return Objects.requireNonNull(counts.get(what)).sum();
  }
}
