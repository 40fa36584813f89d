package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is hardly HTTP any more: the web server refuses it by itself, without a word about itself.
class BrokenHttpTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final String ALEXA = "POST /alexa HTTP/1.1\r\nHost: localhost\r\n";
  private static final String API = "POST /api/stories HTTP/1.1\r\nHost: localhost\r\n";
  private static final String HEAD = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n";

  @TempDir static Path directory;
  private static Air air;
  private static Sender sender;

  @BeforeAll
  static void start() {
    air = Air.with(directory);
    sender = new Sender(air.port());
  }

  @AfterEach
  void answersAsEver() {
    air.caller("+15550104").dials();
    air.speaker("anna").opens();
  }

  @AfterAll
  static void stop() {
    sender.close();
    air.close();
  }

  private static final List<String> BROKEN =
      List.of(
          "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
          "GET /healthz\r\n\r\n",
          "GET\r\n\r\n",
          "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
          "\r\n\r\n\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n",
          "GET http://evil.example.org/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n",
          "GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: evil.example.org\r\n\r\n",
          "GET /healthz HTTP/1.1\r\nHost: localhost:99999\r\n\r\n",
          "GET /healthz HTTP/1.1\r\nHost: \u0000\r\n\r\n",
          "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "TRACE /healthz HTTP/1.1\r\nHost: localhost\r\nX: <script>\r\n\r\n",
          "BREW /alexa HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "get /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n",
          HEAD + "X: y\u0000z\r\n\r\n",
          HEAD + "No colon here\r\n\r\n",
          HEAD + " folded: x\r\n y\r\n\r\n",
          HEAD + ": nameless\r\n\r\n",
          HEAD + "Expect: 200-ok\r\n\r\n",
          HEAD + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n\r\n",
          HEAD
              + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n\r\n",
          ALEXA + "Content-Length: -1\r\n\r\n{}",
          ALEXA + "Content-Length: 99999999999999999999\r\n\r\n{}",
          ALEXA + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
          ALEXA + "Content-Length: two\r\n\r\n{}",
          ALEXA + "Content-Length: 1000\r\n\r\n{\"cut\":",
          ALEXA + "Transfer-Encoding: nonsense\r\n\r\n{}",
          ALEXA + "Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
          ALEXA + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
          ALEXA + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
          ALEXA + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}",
          ALEXA + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}garbage\r\n",
          ALEXA + "Transfer-Encoding: chunked\r\n\r\n2\r\n{",
          ALEXA + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
          ALEXA + "Content-Type: multipart/form-data; boundary=\r\nContent-Length: 2\r\n\r\n{}",
          "POST /phone/answer HTTP/1.1\r\nHost: localhost\r\nContent-Length: 90\r\n\r\nCallSid=",
          API + "Content-Length: 90\r\n\r\n{\"uri\"",
          API + "Transfer-Encoding: chunked\r\n\r\n9\r\n{");

  @Test
  void brokenRequestIsRefusedOrCutOff() {
    for (String broken : BROKEN) {
      Attack attack = Attack.raw(broken);
      Answer answer = sender.sendLast(attack);
      if (answer.status() != 0) {
        Verdict.holds(answer, attack);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {501, 502})
  void mangledHeadIsRefusedOrCutOff(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      String sound = BROKEN.get(random.nextInt(BROKEN.size()));
      byte[] bytes = Mangled.some(sound.getBytes(StandardCharsets.ISO_8859_1), random);
      Attack attack =
          Attack.raw(new String(bytes, StandardCharsets.ISO_8859_1))
              .called("seed " + seed + ", attack " + i);
      Answer answer = sender.sendLast(attack);
      if (answer.status() != 0) {
        Verdict.holds(answer, attack);
      }
    }
  }

  @Test
  void headBeyondItsLimitIsRefused() {
    List<String> huge =
        List.of(
            "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            HEAD + "X: " + "a".repeat(20_000) + "\r\n\r\n",
            HEAD + "X: a\r\n".repeat(5_000) + "\r\n",
            HEAD + "a".repeat(100_000));
    for (String head : huge) {
      Attack attack = Attack.raw(head);
      Answer answer = sender.sendLast(attack);
      assertThat(answer.status()).as(attack.name()).isIn(0, 400, 414, 431);
      if (answer.status() != 0) {
        Verdict.holds(answer, attack);
      }
    }
  }

  @Test
  void requestsSentInOneGoAreEachAnswered() {
    String ten = (HEAD + "\r\n").repeat(9) + HEAD + "Connection: close\r\n\r\n";
    Answer first = sender.send(Attack.raw(ten));
    assertThat(first.status()).isEqualTo(200);
    for (int i = 1; i < 10; i++) {
      assertThat(sender.send(Attack.raw("")).body()).isEqualTo("ok");
    }
  }
}
