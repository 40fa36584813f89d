package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.testing.Air;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Whoever comes under a new name each time is not remembered for ever, nor is news that is not
/// news any more.
class MemoryTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();

  /// A few kB for each call and user of whom a bookmark is kept. What came in and what was said is
  /// many times as much: bodies of 50 kB, and as much again in each script.
  private static final long MOST_GROWTH = 2_000_000;

  private static final String LONG = "x".repeat(50_000);
  private static final int ROUND = 40;
  private static final int BETWEEN_NEWS = 5;

  @TempDir Path directory;

  @Test
  void memoryDoesNotGrowWithWhatComesIn() {
    try (Air air = Air.with(directory);
        Sender sender = new Sender(air.port())) {
      round(air, sender, 0);
      long before = used();
      for (int round = 1; round <= 3; round++) {
        round(air, sender, round * ROUND);
      }
      assertThat(used() - before).as("bytes of heap").isLessThan(MOST_GROWTH);
    }
  }

  private static void round(Air air, Sender sender, int from) {
    for (int i = from; i < from + ROUND; i++) {
      if (i % BETWEEN_NEWS == 0) {
        news(air, i);
      }
      for (Attack attack : attacks(i)) {
        Verdict.holds(sender.send(attack), attack);
      }
    }
  }

  /// The same long story, told anew each time, so that there is another script.
  private static void news(Air air, int number) {
    String text =
        IntStream.range(0, 300)
            .mapToObj(i -> "It was told at " + i + " for the " + number + " time.")
            .collect(Collectors.joining(" "));
    String headline = "Mill reopens for the " + number + " time";
    air.post("urn:mill", headline, text);
    air.until(headline, () -> air.http().get("/api/editions/top").body().contains(headline));
  }

  /// Each with names of its own: caller, call, retry, user, request, story, path, header.
  private static List<Attack> attacks(int i) {
    Map<String, String> call = PhoneHostileTest.call(i);
    call.put("Unknown" + i, LONG);
    byte[] form = PhoneHostileTest.encoded(call);
    String state = "?s=" + Integer.toHexString(i) + "&e=e" + i;
    String token = "I-Twilio-Idempotency-Token: token-" + i;
    byte[] story = ("{\"uri\":\"urn:" + i + "\",\"a" + LONG).getBytes(StandardCharsets.UTF_8);
    ObjectNode launch = AlexaHostileTest.envelope("{'type':'LaunchRequest'}", "user-" + i, "");
    launch.withObject("/request").put("requestId", "request-" + i);
    return List.of(
        PhoneHostileTest.post("/phone/answer", form, token, "X-Own-" + i + ": x"),
        PhoneHostileTest.post("/phone/turn" + state, form, token + "-turn"),
        AlexaHostileTest.post(Trees.bytes(launch.put("filler" + i, LONG))),
        DeskHostileTest.post(story),
        Attack.of("GET /api/editions/none-" + i, new byte[0]),
        Attack.of("GET /nothing/here/" + i, new byte[0]));
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
