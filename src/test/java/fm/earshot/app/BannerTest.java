package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Http;
import fm.earshot.testing.TestClock;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BannerTest {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @TempDir Path directory;

  private final TestClock clock = new TestClock(Instant.parse("2026-03-10T15:00:00Z"));

  /// The banner of a station with these settings by environment.
  private void banner(BiConsumer<List<String>, Http> test, String... environment) {
    Map<String, String> given = new HashMap<>(Map.of("EARSHOT_PORT", "0"));
    for (int i = 0; i < environment.length; i += 2) {
      given.put(environment[i], environment[i + 1]);
    }
    Settings settings = Settings.read(Options.NONE, given, directory, ZoneOffset.UTC);
    try (Wiring wiring = new Wiring(settings, clock, new SecureRandom());
        Http http = new Http(wiring.port())) {
      test.accept(Banner.of(settings, wiring).lines().map(String::strip).toList(), http);
    }
  }

  private static List<String> curls(List<String> banner) {
    return banner.stream().filter(line -> line.startsWith("curl ")).toList();
  }

  /// What the line would fetch, as a shell and curl read it.
  private static String run(String line, Http http) {
    List<String> words = new ArrayList<>();
    Matcher each = WORD.matcher(line.replaceFirst("   #.*", ""));
    while (each.find()) {
      words.add(line.substring(each.start(), each.end()).replaceAll("^['\"]|['\"]$", ""));
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(words.get(2)));
    request.header("Content-Type", "application/x-www-form-urlencoded");
    List<String> body = new ArrayList<>();
    for (int i = 3; i < words.size(); i += 2) {
      if (words.get(i).equals("-H")) {
        String[] header = words.get(i + 1).split(": ", 2);
        request.setHeader(header[0], header[1]);
      } else {
        assertThat(words.get(i)).isEqualTo("-d");
        body.add(words.get(i + 1));
      }
    }
    if (!body.isEmpty()) {
      request.POST(BodyPublishers.ofString(String.join("&", body)));
    }
    var answer = http.send(request.build());
    assertThat(answer.statusCode()).as(line + "\n" + answer.body()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void everyLineToTryIsAnswered() {
    banner((lines, http) -> {
      assertThat(curls(lines)).hasSize(4);
      curls(lines).forEach(line -> assertThat(run(line, http)).isNotBlank());
    });
  }

  @Test
  void secondTryIsNoRetryOfTheFirst() {
    banner((lines, http) -> {
      String alexa = curls(lines).getFirst();
      String first = run(alexa, http);
      clock.advance(Duration.ofSeconds(40));
      assertThat(run(alexa, http)).isNotEqualTo(first);
    });
  }

  @Test
  void channelThatWantsASignatureIsSaidToWantOneAndTheDesksTokenIsNotShown() {
    banner(
        (lines, http) -> {
          assertThat(lines)
              .anyMatch(
                  line -> line.matches("\\(.*/alexa wants requests that Amazon has signed\\)"))
              .anyMatch(
                  line -> line.matches("\\(.*/answer wants requests that Twilio has signed\\)"))
              .noneMatch(line -> line.contains("hush"));
          assertThat(curls(lines)).hasSize(2);
          curls(lines)
              .forEach(line -> assertThat(run(line.replace("$TOKEN", "hush"), http)).isNotBlank());
        },
        "EARSHOT_ALEXA_SKILL_IDS",
        "amzn1.ask.skill.x",
        "EARSHOT_PHONE_AUTH_TOKEN",
        "hush",
        "EARSHOT_DESK_TOKEN",
        "hush");
  }

  @Test
  void channelThatIsShutIsSaidToBe() {
    banner(
        (lines, http) -> {
          assertThat(lines)
              .anyMatch(line -> line.endsWith("/alexa is shut until alexa.skill-ids is set)"))
              .anyMatch(line -> line.endsWith("/answer is shut until phone.auth-token is set)"))
              .anyMatch(line -> line.endsWith("/top is shut until desk.token is set)"));
          assertThat(curls(lines)).hasSize(1);
          assertThat(run(curls(lines).getFirst(), http)).isNotBlank();
        },
        "EARSHOT_PUBLIC_URL",
        "https://news.example.org");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, 127.0.0.1",
    "'::', 127.0.0.1",
    "0:0:0:0:0:0:0:0, 127.0.0.1",
    "127.0.0.1, 127.0.0.1",
    "'::1', '[::1]'",
    "localhost, localhost",
    "news.internal, news.internal"
  })
  void whereverItIsBoundTheLinesAreForThisMachine(String bind, String host) {
    assertThat(Banner.host(bind)).isEqualTo(host);
  }
}
