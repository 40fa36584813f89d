package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Whoever comes under a new name each time is not remembered for ever.
class MemoryTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final long MOST_GROWTH = 30_000_000;
  private static final int ROUND = 250;

  @TempDir Path directory;

  @Test
  void memoryDoesNotGrowWithWhatComesIn() {
    try (Air air = Air.with(directory);
        Sender sender = new Sender(air.port())) {
      round(sender, 0);
      long before = used();
      for (int round = 1; round <= 4; round++) {
        round(sender, round * ROUND);
      }
      assertThat(used() - before).as("bytes of heap").isLessThan(MOST_GROWTH);
    }
  }

  /// Each request with names of its own: caller, call, user, story, path, header.
  private static void round(Sender sender, int from) {
    for (int i = from; i < from + ROUND; i++) {
      Map<String, String> call = PhoneHostileTest.call(i);
      call.put("Unknown" + i, "x".repeat(2_000));
      byte[] form = PhoneHostileTest.encoded(call);
      String state = "?s=" + Integer.toHexString(i) + "&e=e" + i;
      byte[] story =
          ("{\"uri\":\"urn:" + i + "\",\"a" + i + "\":").getBytes(StandardCharsets.UTF_8);
      byte[] launch =
          Trees.bytes(
              AlexaHostileTest.envelope("{'type':'LaunchRequest'}", "user-" + i, "")
                  .put("filler" + i, "x".repeat(2_000)));
      for (Attack attack :
          List.of(
              PhoneHostileTest.post("/phone/answer", form, "X-Own-" + i + ": x"),
              PhoneHostileTest.post("/phone/turn" + state, form),
              AlexaHostileTest.post(launch),
              DeskHostileTest.post(story),
              Attack.of("GET /api/editions/none-" + i, new byte[0]),
              Attack.of("GET /nothing/here/" + i, new byte[0]))) {
        Verdict.holds(sender.send(attack), attack);
      }
    }
  }

  /// The least of a few measures after as many collections.
  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      ManagementFactory.getMemoryMXBean().gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
