package fm.earshot.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/// How summaries came out, counted.
public final class Tally {
  private final LongAdder passed = new LongAdder();
  private final Map<Check, LongAdder> doubted = new EnumMap<>(Check.class);
  private final Map<NoSummaryException.Reason, LongAdder> failed =
      new EnumMap<>(NoSummaryException.Reason.class);

  public Tally() {
    Stream.of(Check.values()).forEach(check -> doubted.put(check, new LongAdder()));
    Stream.of(NoSummaryException.Reason.values())
        .forEach(reason -> failed.put(reason, new LongAdder()));
  }

  void check(List<Doubt> doubts) {
    if (doubts.isEmpty()) {
      passed.increment();
    }
    doubts.stream()
        .map(Doubt::check)
        .distinct()
        .forEach(check -> adder(doubted, check).increment());
  }

  void fail(NoSummaryException.Reason reason) {
    adder(failed, reason).increment();
  }

  private static <K> LongAdder adder(Map<K, LongAdder> adders, K key) {
    return adders.getOrDefault(key, new LongAdder());
  }

  /// Summaries, by size, that nobody doubted.
  public long passed() {
    return passed.sum();
  }

  /// Summaries, by size, that this check doubted.
  public long doubted(Check check) {
    return adder(doubted, check).sum();
  }

  /// Stories whose summary could not be made.
  public long failed(NoSummaryException.Reason reason) {
    return adder(failed, reason).sum();
  }
}
