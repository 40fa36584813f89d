package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.phone.PhoneSettings.Input;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneRoutesTest {
  private static final String TOKEN = "a-token-for-tests";
  private static final Map<String, String> FORM =
      Map.of(
          "CallSid", "CA9", "From", "+15550100", "To", "+15550199", "SpeechResult", "größer & <b>");

  private static final Exchange OPEN = open();

  private static Exchange open() {
    try {
      return new Exchange();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @AfterAll
  static void close() {
    OPEN.close();
  }

  private static PhoneSettings settings(String publicUrl) {
    return new PhoneSettings(TOKEN, publicUrl, "alice", "en-US", Input.KEYS, Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example.org, https://news.example.org",
    "https://news.example.org, https://news.example.org:443",
    "https://news.example.org:443, https://news.example.org",
    "https://news.example.org:8443/, https://news.example.org:8443",
    "https://news.example.org:8443, https://news.example.org",
    "http://news.example.org, http://news.example.org:80",
    "https://example.org/earshot/, https://example.org/earshot",
  })
  void whatTheCarrierSignedIsAnsweredWithAndWithoutThePort(String publicUrl, String signedUrl)
      throws IOException {
    try (Exchange exchange = new Exchange(settings(publicUrl))) {
      for (String path : new String[] {"/phone/answer", "/phone/turn?s=AQ%2Fx%20y&e=silence"}) {
        String signature = sign(signedUrl + path, FORM);
        var response = exchange.post(path, FORM, "X-Twilio-Signature", signature);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void whatTheCarrierDidNotSignIsRefused() throws IOException {
    try (Exchange exchange = new Exchange(settings("https://news.example.org"))) {
      String good = sign("https://news.example.org/phone/answer", FORM);
      Map<String, String> changed = new TreeMap<>(FORM);
      changed.put("From", "+15550111");
      assertThat(exchange.post("/phone/answer", FORM).statusCode()).isEqualTo(403);
      assertThat(post(exchange, "/phone/answer", FORM, "AAAA")).isEqualTo(403);
      assertThat(post(exchange, "/phone/answer", changed, good)).isEqualTo(403);
      assertThat(post(exchange, "/phone/turn", FORM, good)).isEqualTo(403);
      assertThat(post(exchange, "/phone/answer?s=x", FORM, good)).isEqualTo(403);
      assertThat(post(exchange, "/phone/status", FORM, good)).isEqualTo(403);
      String elsewhere = sign("http://127.0.0.1/phone/answer", FORM);
      assertThat(post(exchange, "/phone/answer", FORM, elsewhere)).isEqualTo(403);
      assertThat(exchange.all()).isEmpty();
    }
  }

  @Test
  void withATokenAndNoPublicUrlNothingCanBeVerifiedSoNothingIsAnswered() throws IOException {
    PhoneSettings settings = new PhoneSettings(TOKEN, null, "alice", "en-US", Input.KEYS, Map.of());
    try (Exchange exchange = new Exchange(settings)) {
      String signature = sign("/phone/answer", FORM);
      assertThat(post(exchange, "/phone/answer", FORM, signature)).isEqualTo(403);
    }
  }

  @Test
  void theFallbackAnswersWhateverComes() throws IOException {
    try (Exchange exchange = new Exchange(settings("https://news.example.org"))) {
      var asked = exchange.get("/phone/fallback");
      var posted = exchange.send("/phone/fallback", "%%%&=&a=1&a=2");
      for (var response : new java.net.http.HttpResponse<?>[] {asked, posted}) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).contains("xml");
        TestCall.xml(String.valueOf(response.body()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'CallSid=%', 400",
    "'CallSid=%zz&From=x', 400",
    "'%=1', 400",
    "'From=%2', 400",
    "'From=a&From=b', 400",
    "'', 200",
    "'&&&', 200",
    "'=', 200",
    "'From', 200",
    "'From=%00%FF%FE&Digits=%0A', 200",
    "'{\"From\":\"x\"}', 200",
  })
  void brokenFormsAreRefusedAndOddOnesAreHeard(String body, int status) {
    assertThat(OPEN.send("/phone/answer", body).statusCode()).isEqualTo(status);
    assertThat(OPEN.send("/phone/turn", body).statusCode()).isEqualTo(status);
  }

  @Test
  void formsWithoutEndAreRefused() {
    String long1 = "SpeechResult=" + "a".repeat(70_000);
    assertThat(OPEN.send("/phone/turn", long1).statusCode()).isEqualTo(413);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      many.append("f").append(i).append("=1&");
    }
    assertThat(OPEN.send("/phone/turn", many.toString()).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?s=",
        "?s=rubbish",
        "?s=AAAA",
        "?s=%20&e=",
        "?e=finished",
        "?e=silence",
        "?s=////&e=finished",
        "?s=AQEBAQEBAQEBAQEB&e=silence",
        "?s=a+b"
      })
  void aDamagedStateBeginsAnewAndIsNoError(String query) {
    for (String body : new String[] {"", "Digits=6", "Digits=%23", "SpeechResult=next"}) {
      var response = OPEN.send("/phone/turn" + query, body);
      assertThat(response.statusCode()).as(query + " " + body).isEqualTo(200);
      assertThat(response.body()).contains("<Gather");
    }
  }

  @Test
  void aBrokenEscapeInTheQueryIsTheCallersMistake() {
    assertThatThrownBy(() -> Form.fields("s=%G1"))
        .isInstanceOf(io.javalin.http.BadRequestResponse.class);
  }

  @Test
  void theNumberThatIsDialledChoosesTheProgramme() throws IOException {
    PhoneSettings settings =
        new PhoneSettings(
            null,
            null,
            "alice",
            "en-US",
            Input.KEYS,
            Map.of("+1 555 0177", "sport", "+15550178", "x"));
    try (Exchange exchange = new Exchange(settings)) {
      assertThat(exchange.post("/phone/answer", Map.of("To", "+15550177")).body())
          .contains("Late goals")
          .doesNotContain("Ferry strike");
      assertThat(exchange.post("/phone/answer", Map.of("To", "+15550178")).body())
          .contains("Ferry strike");
    }
  }

  @Test
  void withAPublicUrlEveryActionIsUnderIt() throws IOException {
    PhoneSettings settings =
        new PhoneSettings(
            null, "https://news.example.org/e/", "alice", "en-US", Input.KEYS, Map.of());
    try (Exchange exchange = new Exchange(settings)) {
      assertThat(exchange.post("/phone/answer", FORM).body())
          .contains("action=\"https://news.example.org/e/phone/turn?s=")
          .contains(">https://news.example.org/e/phone/turn?s=")
          .doesNotContain("\"/phone/turn");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.example.org", "ftp://x", "https://", "https://x/?a=b"})
  void aPublicUrlThatIsNoneIsRefusedWithWhatWouldBeRight(String url) {
    assertThatThrownBy(() -> settings(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://news.example.org");
  }

  private static int post(
      Exchange exchange, String path, Map<String, String> form, String signature) {
    return exchange.post(path, form, "X-Twilio-Signature", signature).statusCode();
  }

  /// As the carrier documents it, written out here by itself.
  private static String sign(String url, Map<String, String> form) {
    StringBuilder signed = new StringBuilder(url);
    new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      byte[] hash = mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
