package fm.earshot.figures;

import fm.earshot.testing.TwilioForm;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// The figures of docs/figures.md, measured afresh and printed as they come.
public final class Figures {
  private static final int CONNECTIONS = 32;
  private static final int PAIRS = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration LEG = Duration.ofSeconds(6);
  private static final int PER_SECOND = 500;
  private static final Duration OPEN = Duration.ofSeconds(30);
  private static final int STARTS = 5;

  private Figures() {}

  /// All of them, or those named: turn, ratio, latency, start, many, kill, bulletin, speech, heap.
  public static void main(String[] args) throws Exception {
    List<String> all =
        List.of("start", "ratio", "latency", "turn", "many", "kill", "bulletin", "speech", "heap");
    List<String> asked = List.of(String.join(" ", args).strip().split("[ ,]+"));
    for (String each : asked.equals(List.of("")) ? all : asked) {
      switch (each) {
        case "turn" -> turn();
        case "ratio" -> ratio();
        case "latency" -> latency();
        case "start" -> start();
        case "many" -> Many.run(Files.createTempDirectory("many"));
        case "kill" -> Kills.run(Files.createTempDirectory("kill"));
        case "bulletin" -> Served.run(Files.createTempDirectory("bulletin"));
        case "heap" -> Heap.run(Files.createTempDirectory("heap"));
        case "speech" -> Speaking.run(Files.createTempDirectory("speech"));
        default -> throw new IllegalArgumentException("no figure \"" + each + "\"; one of " + all);
      }
    }
  }

  private static void turn() throws RunnerException {
    new Runner(new OptionsBuilder().include("TurnBench").addProfiler(GCProfiler.class).build())
        .run();
  }

  private static void start() throws IOException {
    List<Duration> ready = new ArrayList<>();
    for (int i = 0; i <= STARTS; i++) {
      try (Server server = Server.earshot(Map.of())) {
        ready.add(server.ready());
        say(
            "start %d: ready in %d ms, %s"
                .formatted(i, server.ready().toMillis(), server.memory()));
      }
    }
    // The first may build.
    List<Duration> counted = ready.subList(1, ready.size()).stream().sorted().toList();
    say("ready: median %d ms of %d starts".formatted(counted.get(STARTS / 2).toMillis(), STARTS));
  }

  private static void ratio() throws IOException, InterruptedException {
    try (Server bare = Server.bare();
        Server open = Server.earshot(Map.of());
        Server signed = Server.earshot(signing())) {
      pairs(
          "alexa",
          bare,
          open,
          new Turns(open.port()).alexa("/alexa"),
          new Turns(open.port()).alexa("/bare"));
      pairs(
          "phone",
          bare,
          signed,
          new Turns(signed.port()).phone("/phone/turn"),
          new Turns(signed.port()).phone("/bare"));
    }
  }

  private static void pairs(
      String channel, Server bare, Server earshot, Requests turns, Requests same)
      throws IOException {
    List<Double> ratios = new ArrayList<>();
    try (Load ours = new Load(earshot.port(), CONNECTIONS, turns);
        Load theirs = new Load(bare.port(), CONNECTIONS, same)) {
      say("%s: warming up, %d s each".formatted(channel, WARM_UP.toSeconds()));
      ours.closed(WARM_UP);
      theirs.closed(WARM_UP);
      for (int i = 1; i <= PAIRS; i++) {
        double base = theirs.closed(LEG);
        double turn = ours.closed(LEG);
        ratios.add(turn / base);
        say(
            "%s pair %d: %.0f turns a second, bare route %.0f: %.3f"
                .formatted(channel, i, turn, base, turn / base));
      }
    }
    ratios.sort(Comparator.naturalOrder());
    say("%s: median ratio %.3f; %s".formatted(channel, ratios.get(PAIRS / 2), earshot.memory()));
  }

  private static void latency() throws IOException, InterruptedException {
    try (Server open = Server.earshot(Map.of());
        Server signed = Server.earshot(signing())) {
      latency("alexa", open, new Turns(open.port()).alexa("/alexa"));
      latency("phone", signed, new Turns(signed.port()).phone("/phone/turn"));
    }
  }

  private static void latency(String channel, Server server, Requests turns) throws IOException {
    try (Load load = new Load(server.port(), CONNECTIONS, turns)) {
      say("%s: warming up, %d s".formatted(channel, WARM_UP.toSeconds()));
      load.closed(WARM_UP);
      Histogram latencies = load.open(PER_SECOND, OPEN);
      say(
          "%s at %d a second for %d s: p50 %.2f ms, p99 %.2f, p99.9 %.2f, most %.2f; resident %s"
              .formatted(
                  channel,
                  PER_SECOND,
                  OPEN.toSeconds(),
                  latencies.getValueAtPercentile(50) / 1e6,
                  latencies.getValueAtPercentile(99) / 1e6,
                  latencies.getValueAtPercentile(99.9) / 1e6,
                  latencies.getMaxValue() / 1e6,
                  server.memory()));
    }
  }

  private static Map<String, String> signing() {
    return Map.of(
        "EARSHOT_PHONE_AUTH_TOKEN", TwilioForm.TOKEN, "EARSHOT_PUBLIC_URL", TwilioForm.BASE);
  }

  private static void say(String text) {
    System.out.println(text);
  }
}
