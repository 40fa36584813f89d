package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProducersHostileTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final List<String> ROUTES =
      List.of(
          "/feeds/flash.json",
          "/bulletins/top/rundown.json",
          "/bulletins/top/rundown.txt",
          "/bulletins/IT/rundown.json",
          "/bulletins/IT/rundown.txt",
          "/bulletins/IT/latest.mp3",
          "/bulletins/top/IT.wav",
          "/api/bulletins/IT",
          "/api/bulletins",
          "/bulletins/sport/rundown.txt",
          "/feeds/flash.xml",
          "/feeds/IT",
          "/IT",
          "/readyz",
          "/healthz");

  @TempDir static Path directory;
  private static Air air;
  private static Sender sender;

  @BeforeAll
  static void start() {
    air = Air.with(directory);
    sender = new Sender(air.port());
  }

  @AfterAll
  static void stop() {
    sender.close();
    air.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {401, 402, 403, 404})
  void anythingAskedIsAnsweredOrRefused(long seed) {
    Random random = new Random(seed);
    int answered = 0;
    for (int i = 0; i < 520; i++) {
      Attack attack = any(random).called("seed " + seed + ", attack " + i);
      Answer answer = sender.send(attack);
      Verdict.holds(answer, attack);
      answered += answer.status() == 200 ? 1 : 0;
    }
    assertThat(answered).as("requests that were not refused").isBetween(100, 500);
    Attack usual = Attack.of("GET /bulletins/top/rundown.json?seconds=60", new byte[0]);
    assertThat(Trees.read(sender.send(usual).body()).path("lines")).isNotEmpty();
  }

  private static Attack any(Random random) {
    String it = cut(URLEncoder.encode(Nasty.utf8(random), StandardCharsets.UTF_8));
    String path = ROUTES.get(random.nextInt(ROUTES.size())).replace("IT", it);
    String query =
        switch (random.nextInt(5)) {
          case 0 -> "";
          case 1 -> "?seconds=" + (random.nextInt(2_000) - 200);
          case 2 -> "?seconds=" + it;
          case 3 -> "?" + it + "=" + it + "&seconds=60&seconds=61";
          default -> "?seconds=%" + it;
        };
    String method = List.of("GET", "GET", "GET", "HEAD", "POST", "OPTIONS").get(random.nextInt(6));
    String known = Nasty.utf8(random).replaceAll("[\\p{Cc}\\P{ASCII}]", "?");
    byte[] body = method.equals("POST") ? Mangled.noise(random, 50) : new byte[0];
    return Attack.of(
        method + " " + path + query,
        body,
        "If-None-Match: " + (random.nextBoolean() ? "*, " : "") + cut(known),
        "Accept: " + cut(known),
        "Cookie: " + cut(known),
        "Range: bytes=0-" + cut(known));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), 1_500)).replaceAll("%[0-9A-F]?$", "");
  }
}
