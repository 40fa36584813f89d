package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.OnAir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodsTest extends OnAir {
  @ParameterizedTest
  @CsvSource({
    "GET /alexa, POST",
    "DELETE /phone/answer, POST",
    "PUT /phone/fallback, 'GET, POST'",
    "POST /healthz, GET",
    "PATCH /feeds/flash.json, 'GET, HEAD'",
    "GET /api/stories, POST",
    "OPTIONS /metrics, GET"
  })
  void otherMethodsAreToldWhichThereAre(String line, String allowed) {
    String answer = sent(line, "");
    assertThat(answer)
        .startsWith("HTTP/1.1 405 ")
        .contains("\r\nAllow: " + allowed + "\r\n")
        .endsWith("{\"error\":\"this address takes only " + allowed + "\"}");
  }

  @Test
  void whereThereIsNothingNoMethodIsAllowed() {
    assertThat(sent("POST /nothing", "")).startsWith("HTTP/1.1 404 ").doesNotContain("Allow");
  }

  @Test
  void headerSaysNoOtherMethod() {
    for (String header :
        new String[] {"X-HTTP-Method-Override: GET", "x-http-method-override:GET"}) {
      assertThat(sent("POST /healthz", header + "\r\n")).startsWith("HTTP/1.1 405 ");
      assertThat(sent("GET /healthz", header.replace("GET", "POST") + "\r\n"))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  private static String sent(String line, String header) {
    String end = "Content-Length: 0\r\nConnection: close\r\n\r\n";
    return air.http().bytes(line + " HTTP/1.1\r\nHost: localhost\r\n" + header + end);
  }
}
