package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.OnAir;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A channel without its secret answers callers on this machine only: each door, by hand.
class LoopbackTest extends OnAir {
  private static final List<Knock> DOORS = Knock.DOORS;

  static List<Knock> doors() {
    return DOORS;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.0.0.1:8080",
        "127.8.9.10",
        "localhost",
        "LOCALHOST",
        "LocalHost:99",
        "[::1]",
        "[::1]:8080"
      })
  void whoSitsHereIsLetIn(String host) {
    for (Knock knock : DOORS) {
      assertThat(knock.statusUnder(air, "HTTP/1.1", "Host: " + host))
          .as(knock.path())
          .isEqualTo(knock.inside());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.example.org",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example:8080",
        "localhost.",
        "127.0.0.1.",
        "localhost.localdomain",
        "2130706433",
        "017700000001",
        "0x7f000001",
        "0x7f.1",
        "127.1",
        "0177.0.0.1",
        "127.0.0.256",
        "0.0.0.0",
        "0",
        "10.0.0.1",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::]",
        "[0:0:0:0:0:0:0:1%25lo]",
        "::1",
        "[::1",
        "localhost@evil.example",
        "localhost,evil.example",
        "localhost evil.example",
        "localhost/",
        "localhost#",
        "\u00a0localhost",
        "127.0.0.1:8080:80",
        "127.0.0.1:8080.evil.example",
        ""
      })
  void anotherHostIsRefused(String host) {
    for (Knock knock : DOORS) {
      assertThat(knock.statusUnder(air, "HTTP/1.1", "Host: " + host))
          .as(knock.path())
          .isIn(400, 403);
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void hostThatIsMissingTwiceOrContradictedIsRefused(Knock knock) {
    assertThat(knock.statusUnder(air, "HTTP/1.0", "")).isEqualTo(403);
    assertThat(knock.statusUnder(air, "HTTP/1.0", "Host: evil.example")).isEqualTo(403);
    assertThat(knock.statusUnder(air, "HTTP/1.1", "")).isEqualTo(400);
    for (String two :
        List.of("localhost\r\nHost: evil.example", "evil.example\r\nHost: localhost")) {
      assertThat(knock.statusUnder(air, "HTTP/1.1", "Host: " + two)).isIn(400, 403);
      assertThat(knock.statusUnder(air, "HTTP/1.0", "Host: " + two)).isIn(400, 403);
    }
    Knock abroad = knock.at("http://evil.example" + knock.path());
    assertThat(abroad.status(air)).isIn(400, 403);
    assertThat(abroad.statusUnder(air, "HTTP/1.0", "Host: 127.0.0.1")).isIn(400, 403);
    assertThat(abroad.statusUnder(air, "HTTP/1.1", "Host: evil.example")).isEqualTo(403);
    Knock here = knock.at("http://localhost" + knock.path());
    assertThat(here.statusUnder(air, "HTTP/1.1", "Host: evil.example")).isIn(400, 403);
  }

  static Stream<String> forwardingHeaders() {
    return Stream.of(
        "Forwarded",
        "Forwarded-For",
        "Forwarded-For-Ip",
        "X-Forwarded",
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "X-Forwarded-Port",
        "X-Forwarded-Server",
        "X-Forwarded-Prefix",
        "X-Forwarder-For",
        "X_Forwarded_For",
        "X-Real-IP",
        "X-Client-IP",
        "Client-IP",
        "True-Client-IP",
        "X-Cluster-Client-IP",
        "Fly-Client-IP",
        "Fastly-Client-IP",
        "CF-Connecting-IP",
        "CF-Connecting-IPv6",
        "CF-Ray",
        "CDN-Loop",
        "DO-Connecting-IP",
        "X-Original-For",
        "X-Original-Host",
        "X-Original-URL",
        "X-Rewrite-URL",
        "X-Remote-IP",
        "X-Remote-Addr",
        "X-Source-IP",
        "X-ProxyUser-Ip",
        "X-Appengine-User-Ip",
        "X-Envoy-External-Address",
        "X-Azure-ClientIP",
        "X-Amzn-Trace-Id",
        "X-Vercel-Forwarded-For",
        "Tailscale-User-Login",
        "X-Scheme",
        "X-SSL",
        "X-SSL-Client-Verify",
        "Front-End-Https",
        "X-Varnish",
        "X-Akamai-Config-Log-Detail",
        "X-Railway-Edge",
        "X-NginX-Proxy",
        "Via");
  }

  @ParameterizedTest
  @MethodSource("forwardingHeaders")
  void whatWasForwardedIsRefused(String header) {
    for (Knock knock : DOORS) {
      assertThat(knock.status(air, header + ": 203.0.113.7")).as(knock.path()).isEqualTo(403);
    }
    Knock door = DOORS.getFirst();
    assertThat(door.status(air, header + ": 127.0.0.1")).isEqualTo(403);
    assertThat(door.status(air, header + ":")).isEqualTo(403);
    assertThat(door.status(air, header.toLowerCase(Locale.ROOT) + ": localhost")).isEqualTo(403);
    assertThat(door.status(air, header.toUpperCase(Locale.ROOT) + ": 1", header + ": 2"))
        .isEqualTo(403);
  }

  @Test
  void whatClientsOfThisMachineSendIsNoForwarding() {
    String[] usual = {
      "User-Agent: curl/8.5.0",
      "Accept: */*",
      "Referer: http://localhost:8080/",
      "X-Twilio-Signature: AAAA",
      "I-Twilio-Idempotency-Token: 1",
      "Signature-256: AAAA",
      "SignatureCertChainUrl: https://s3.amazonaws.com/echo.api/x.pem",
      "Authorization: Bearer x",
      "Cookie: viable=1",
      "X-Requested-With: XMLHttpRequest"
    };
    for (Knock knock : DOORS) {
      assertThat(knock.status(air, usual)).as(knock.path()).isEqualTo(knock.inside());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: http://localhost.evil.example",
        "Origin: http://127.0.0.1.evil.example:8080",
        "Origin: http://localhost@evil.example",
        "Origin: http://2130706433",
        "Origin: null",
        "Origin:",
        "Origin: localhost",
        "Origin: file://",
        "Origin: http://localhost:8080\r\nOrigin: https://evil.example",
        "Sec-Fetch-Site: cross-site",
        "sec-fetch-site: CROSS-SITE",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site",
        "Sec-Fetch-Site:"
      })
  void pageOfAnotherSiteIsRefused(String header) {
    for (Knock knock : DOORS) {
      assertThat(knock.status(air, header)).as(knock.path()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://localhost:8080\r\nSec-Fetch-Site: same-origin",
        "Origin: http://127.0.0.1:3000\r\nSec-Fetch-Site: same-site",
        "Origin: http://[::1]:8080",
        "Sec-Fetch-Site: none"
      })
  void pageOfThisMachineIsLetIn(String header) {
    for (Knock knock : DOORS) {
      assertThat(knock.status(air, header)).as(knock.path()).isEqualTo(knock.inside());
    }
  }
}
