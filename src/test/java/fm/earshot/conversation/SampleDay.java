package fm.earshot.conversation;

import fm.earshot.testing.OnAir;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;

/// The sample edition on the air for a class of tests. With each test the day begins again, and
/// with a listener whom nobody knows yet.
abstract class SampleDay extends OnAir {
  private static final AtomicInteger LISTENERS = new AtomicInteger();

  private final int listener = LISTENERS.incrementAndGet();

  @BeforeEach
  void beginTheDayAgain() {
    air.clock.rewind();
  }

  /// Where the listener calls from.
  final String number() {
    return "+1555" + (1_000_000 + listener);
  }

  /// The listener's account at Amazon.
  final String account() {
    return "amzn1.ask.account." + listener;
  }
}
