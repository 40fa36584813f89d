package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallsTest {
  private static final int MANY = 30_000;
  private static final long MOST = 10_000;

  /// What is dropped is dropped a moment later, by another thread.
  private static final int ON_THEIR_WAY = 1_000;

  private final Calls calls = new Calls();

  @Test
  void onlyTheMostAreRemembered() {
    Calls.Served served = new Calls.Served(null, Instant.EPOCH.plusSeconds(1), List.of());
    for (int i = 0; i < MANY; i++) {
      calls.serve("CA" + i, served);
      calls.end("CA" + i);
    }
    assertThat(IntStream.range(0, MANY).filter(i -> calls.last("CA" + i).equals(served)).count())
        .isBetween(1L, MOST + ON_THEIR_WAY);
    assertThat(IntStream.range(0, MANY).filter(i -> calls.isOver("CA" + i)).count())
        .isBetween(1L, MOST + ON_THEIR_WAY);
  }

  @Test
  void callWithoutANameIsNot() {
    calls.serve("", new Calls.Served(null, Instant.EPOCH.plusSeconds(1), List.of()));
    assertThat(calls.last("").at()).isEqualTo(Instant.EPOCH);
    assertThat(calls.end("")).isFalse();
    assertThat(calls.isOver("")).isFalse();
  }
}
