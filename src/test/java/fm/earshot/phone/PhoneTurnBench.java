package fm.earshot.phone;

import fm.earshot.dialogue.Delivery;
import fm.earshot.script.Script;
import fm.earshot.testing.Keep;
import fm.earshot.testing.SampleEdition;
import fm.earshot.testing.TwilioForm;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

/// A whole turn on the telephone, the form's bytes in and TwiML out, its signature checked: in the
/// middle of the sample edition a caller presses 6 (next) or 2 (the whole story).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PhoneTurnBench {
  @Param({"6", "2"})
  public String key = "";

  private long turns;
  private final PhoneRoutes routes = routes();
  private TwilioForm.Signed request = new TwilioForm.Signed("", "", "");

  private static PhoneRoutes routes() {
    Script script = SampleEdition.script();
    PhoneSettings usual = PhoneSettings.DEFAULTS;
    return new PhoneRoutes(
        new PhoneRoutes.Deps(
            SampleEdition.dialogue("phone"),
            SampleEdition.phrases(),
            () -> script,
            new Keep(),
            Keep::listener,
            () -> SampleEdition.NOW,
            Delivery.PLAIN),
        Flow.hotline(),
        new PhoneSettings(
            TwilioForm.TOKEN,
            TwilioForm.BASE,
            usual.voice(),
            usual.language(),
            usual.input(),
            Map.of()));
  }

  @Setup
  public void listenToTheThirdStory() {
    String action = "/phone/turn?s=";
    for (int i = 0; i < 3; i++) {
      byte[] twiml = turn(TwilioForm.pressed(action, "+15550100", "CA1", "6"));
      action = TwilioForm.actions(new String(twiml, StandardCharsets.UTF_8)).get(1);
    }
    request = TwilioForm.pressed(action, "+15550100", "CA1", key);
  }

  private byte[] turn(TwilioForm.Signed form) {
    return routes.turn(form.query(), form.bytes(), form.signature(), "token-" + turns++);
  }

  @Benchmark
  public byte[] turn() {
    return turn(request);
  }
}
