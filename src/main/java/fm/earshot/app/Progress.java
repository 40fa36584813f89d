package fm.earshot.app;

import java.util.function.LongConsumer;

/// Says on standard error every two seconds how many rows were done so far, so that nobody thinks
/// that nothing happens.
final class Progress implements LongConsumer {
  private static final long EVERY_NANOS = 2_000_000_000;

  private final String done;
  private long last = System.nanoTime();

  Progress(String done) {
    this.done = done;
  }

  @Override
  public void accept(long rows) {
    long now = System.nanoTime();
    if (now - last >= EVERY_NANOS) {
      last = now;
      System.err.printf("%,d rows %s …%n", rows, done);
    }
  }
}
