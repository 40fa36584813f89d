package fm.earshot.alexa;

import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.dialogue.Delivery;
import fm.earshot.script.Script;
import fm.earshot.testing.AlexaJson;
import fm.earshot.testing.Keep;
import fm.earshot.testing.SampleEdition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A whole turn at a smart speaker, the request's bytes in and the answer out, without the
/// signature: in the middle of the sample edition a listener asks for the next story, or for the
/// whole one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AlexaTurnBench {
  @Param({"AMAZON.NextIntent", "FullStoryIntent"})
  public String intent = "";

  private AlexaRoute route = route();
  private byte[] request = {};
  private int digits;
  private long turns;

  private static AlexaRoute route() {
    Script script = SampleEdition.script();
    return new AlexaRoute(
        new AlexaRoute.Parts(
            SampleEdition.dialogue("alexa"),
            () -> script,
            new Keep(),
            Keep::listener,
            () -> SampleEdition.NOW,
            List.of(),
            (body, seal) -> null,
            "en",
            Delivery.PLAIN));
  }

  @Setup
  public void listenToTheThirdStory() throws Exception {
    String state = "";
    for (String said : List.of("AMAZON.NextIntent", "AMAZON.NextIntent", "AMAZON.NextIntent")) {
      byte[] answer =
          route.answer(AlexaJson.intent("walk-" + turns++, "user-1", said, state), null, null);
      state = new ObjectMapper().readTree(answer).at("/sessionAttributes/s").asText();
    }
    request = AlexaJson.intent("request-0000000000", "user-1", intent, state);
    digits = new String(request, StandardCharsets.US_ASCII).indexOf("0000000000") + 9;
  }

  @Benchmark
  public byte[] turn() throws Exception {
    number(turns++);
    return route.answer(request, null, null);
  }

  /// Gives the request a number that none had before.
  private void number(long number) {
    long left = number;
    for (int i = digits; i > digits - 10; i--) {
      request[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
  }
}
