package fm.earshot.alexa;

import static fm.earshot.alexa.SignedAlexa.CHAIN;
import static fm.earshot.alexa.SignedAlexa.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that are signed, well and badly, at a real server.
class SignatureTest {
  private SignedAlexa alexa;

  @BeforeEach
  void open() {
    alexa = new SignedAlexa();
  }

  @AfterEach
  void close() {
    alexa.close();
  }

  @Test
  void genuineRequestsAreAnsweredAndCostOneFetch() {
    for (int i = 0; i < 5; i++) {
      alexa.isAnswered();
      alexa.clock.advance(Duration.ofMinutes(10));
    }
    assertThat(alexa.shelf.fetches()).isEqualTo(1);
    for (Refusal why : Refusal.values()) {
      assertThat(alexa.stand.refused(why)).isZero();
    }
  }

  @Test
  void headersAreNeededAndNotEmpty() {
    byte[] body = alexa.launch();
    String signature = alexa.signer.sign(body);
    alexa.isRefused(Refusal.NO_SIGNATURE, body, Map.of());
    alexa.isRefused(Refusal.NO_SIGNATURE, body, Map.of(CHAIN, SignedAlexa.URL));
    alexa.isRefused(Refusal.NO_SIGNATURE, body, Map.of(CHAIN, SignedAlexa.URL, SIGNATURE, ""));
    alexa.isRefused(Refusal.NO_CERTIFICATE_URL, body, Map.of(SIGNATURE, signature));
    alexa.isRefused(Refusal.NO_CERTIFICATE_URL, body, Map.of(SIGNATURE, signature, CHAIN, " "));
    assertThat(alexa.shelf.fetches()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem",
        "HTTPS://S3.AmazonAWS.com/echo.api/../echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com//echo.api/./echo-api-cert.pem#fragment"
      })
  void addressCanBeSpelledInOtherWays(String url) {
    alexa.isAnswered();
    byte[] body = alexa.launch();
    Map<String, String> headers = alexa.headers(body);
    headers.put(CHAIN, url);
    alexa.isAnswered(body, headers);
    assertThat(alexa.shelf.fetches()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "http://s3.amazonaws.com/echo.api/echo-api-cert.pem, URL_NOT_HTTPS",
    "https://notamazon.com/echo.api/echo-api-cert.pem, URL_HOST",
    "https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem, URL_PATH",
    "https://s3.amazonaws.com/invalid.path/echo-api-cert.pem, URL_PATH",
    "https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem, URL_PORT",
    "no url, URL_UNREADABLE"
  })
  void addressOfAnotherIsRefusedUnvisited(String url, Refusal why) {
    byte[] body = alexa.launch();
    Map<String, String> headers = alexa.headers(body);
    headers.put(CHAIN, url);
    alexa.isRefused(why, body, headers);
    assertThat(alexa.shelf.fetches()).isZero();
  }

  @Test
  void bodyIsTakenAsItCameByteByByte() {
    byte[] body = alexa.launch();
    Map<String, String> headers = alexa.headers(body);
    byte[] spaced = Arrays.copyOf(body, body.length + 1);
    spaced[body.length] = ' ';
    alexa.isAnswered(body, headers);
    alexa.isRefused(Refusal.WRONG_SIGNATURE, spaced, headers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "c2lnbmVk", "A"})
  void signatureOfAnyLengthIsNoMoreThanWrong(String signature) {
    byte[] body = alexa.launch();
    Map<String, String> headers = alexa.headers(body);
    headers.put(SIGNATURE, signature);
    Refusal why = signature.length() == 1 ? Refusal.SIGNATURE_UNREADABLE : Refusal.WRONG_SIGNATURE;
    alexa.isRefused(why, body, headers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not base64!", "AAA=AAA", "=", "\u00e4"})
  void signatureThatIsNoBase64IsRefusedAtOnce(String signature) {
    byte[] body = alexa.launch();
    alexa.isRefused(
        Refusal.SIGNATURE_UNREADABLE, body, Map.of(CHAIN, SignedAlexa.URL, SIGNATURE, signature));
    alexa.isRefused(
        Refusal.SIGNATURE_UNREADABLE,
        body,
        Map.of(CHAIN, SignedAlexa.URL, SIGNATURE, "A".repeat(4000)));
    assertThat(alexa.shelf.fetches()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "LaunchRequest, 150",
    "IntentRequest, 150",
    "AlexaSkillEvent.SkillEnabled, 3600",
  })
  void timestampMayBeOffByALittleEitherWay(String type, long seconds) {
    for (int sign : new int[] {-1, 1}) {
      byte[] justSo = SignedAlexa.request(type, Air.START.plusSeconds(sign * seconds));
      alexa.isAnswered(justSo, alexa.headers(justSo));
      byte[] off = SignedAlexa.request(type, Air.START.plusSeconds(sign * (seconds + 1)));
      Refusal why = sign < 0 ? Refusal.TOO_OLD : Refusal.IN_THE_FUTURE;
      alexa.isRefused(why, off, alexa.headers(off));
    }
  }

  @Test
  void oldRequestIsRefusedBeforeAnythingIsFetched() {
    byte[] body = alexa.launch();
    Map<String, String> headers = alexa.headers(body);
    alexa.clock.advance(Duration.ofSeconds(151));
    alexa.isRefused(Refusal.TOO_OLD, body, headers);
    assertThat(alexa.shelf.fetches()).isZero();
  }
}
