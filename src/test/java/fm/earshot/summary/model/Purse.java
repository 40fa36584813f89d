package fm.earshot.summary.model;

import fm.earshot.summary.Spending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// A budget of so many calls, and what came of them.
final class Purse implements Spending, Bill {
  private final long calls;
  private final AtomicLong made = new AtomicLong();
  private final AtomicLong in = new AtomicLong();
  private final AtomicLong out = new AtomicLong();
  private final List<Outcome> outcomes = new ArrayList<>();

  Purse(long calls) {
    this.calls = calls;
  }

  @Override
  public boolean call() {
    return made.getAndUpdate(before -> Math.min(calls, before + 1)) < calls;
  }

  @Override
  public void tokens(long more, long answered) {
    in.addAndGet(more);
    out.addAndGet(answered);
  }

  @Override
  public synchronized void call(Outcome outcome, Duration took) {
    outcomes.add(outcome);
  }

  synchronized List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  long made() {
    return made.get();
  }

  /// Counted twice, by the budget and by the bill.
  long in() {
    return in.get() / 2;
  }

  long out() {
    return out.get() / 2;
  }
}
