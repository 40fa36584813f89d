package fm.earshot.audio.shelf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/// How often bulletins were made, could not be made, and were withdrawn.
public final class Tally {
  private final LongAdder made = new LongAdder();
  private final LongAdder withdrawn = new LongAdder();
  private final Map<Failure.Reason, LongAdder> failed = new EnumMap<>(Failure.Reason.class);

  public Tally() {
    for (Failure.Reason reason : Failure.Reason.values()) {
      failed.put(reason, new LongAdder());
    }
  }

  void made() {
    made.increment();
  }

  void failed(Failure.Reason reason) {
    adder(reason).increment();
  }

  void withdrawn(int cuts) {
    withdrawn.add(cuts);
  }

  public long bulletinsMade() {
    return made.sum();
  }

  public long bulletinsFailed(Failure.Reason reason) {
    return adder(reason).sum();
  }

  public long bulletinsWithdrawn() {
    return withdrawn.sum();
  }

  private LongAdder adder(Failure.Reason reason) {
    return Objects.requireNonNull(failed.get(reason));
  }
}
