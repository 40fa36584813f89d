package fm.earshot.conversation;

import fm.earshot.testing.Air;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The sample edition on the air for a class of tests. With each test the day begins again, and
/// with a listener whom nobody knows yet.
abstract class SampleDay {
  private static final AtomicInteger LISTENERS = new AtomicInteger();

  @TempDir static Path directory;
  static Air air;

  private final int listener = LISTENERS.incrementAndGet();

  @BeforeAll
  static void goOnAir() {
    air = Air.with(directory);
  }

  @AfterAll
  static void goOff() {
    air.close();
  }

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
