package fm.earshot.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A clock that stands until it is told to go on.
public final class TestClock implements InstantSource {
  private final Instant start;
  private final AtomicReference<Instant> now;
  private final AtomicReference<String> brokenFor = new AtomicReference<>("");
  private final AtomicReference<@Nullable Supplier<Instant>> breaking = new AtomicReference<>();

  public TestClock(Instant start) {
    this.start = start;
    now = new AtomicReference<>(start);
  }

  @Override
  public Instant instant() {
    Supplier<Instant> broken = breaking.get();
    return broken != null && isAsked(brokenFor.get()) ? broken.get() : now.get();
  }

  /// From now on `failure` is what the classes whose names begin so get of the clock; nobody does
  /// when it is null.
  public void breakFor(String classes, @Nullable Supplier<Instant> failure) {
    brokenFor.set(classes);
    breaking.set(failure);
  }

  private static boolean isAsked(String classes) {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(classes)));
  }

  public void advance(Duration by) {
    now.updateAndGet(moment -> moment.plus(by));
  }

  /// Back to the start, for tests one after the other on the same air.
  public void rewind() {
    now.set(start);
  }
}
