package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerificationTest {
  private static final String OURS = "amzn1.ask.skill.one";
  private static final Map<String, String> HEADERS =
      Map.of(
          "Signature-256", "c2lnbmVk",
          "SignatureCertChainUrl", "https://s3.amazonaws.com/echo.api/cert.pem");

  @Test
  void onlyOurSkillIsAnsweredInSessionAndContext() {
    try (Stand stand = new Stand(List.of("amzn1.ask.skill.two", OURS), (body, seal) -> null)) {
      assertThat(status(stand, launch(OURS, OURS))).isEqualTo(200);
      assertThat(status(stand, launch(null, OURS))).isEqualTo(200);
      assertThat(status(stand, launch(OURS, "amzn1.ask.skill.evil"))).isEqualTo(400);
      assertThat(status(stand, launch("amzn1.ask.skill.evil", OURS))).isEqualTo(400);
      assertThat(status(stand, launch(null, null))).isEqualTo(400);
      assertThat(status(stand, "{\"request\":{\"type\":\"System.ExceptionEncountered\"}}"))
          .isEqualTo(400);
    }
  }

  @Test
  void checkSeesTheRawBodyAndItsHeadersAndIsObeyed() {
    List<String> seen = new ArrayList<>();
    RequestCheck check =
        (body, seal) -> {
          seen.add(new String(body, StandardCharsets.UTF_8));
          seen.add(seal.signature() + " " + seal.certificateUrl() + " " + seal.timestamp());
          return "not genuine";
        };
    try (Stand stand = new Stand(List.of(OURS), check)) {
      String body = " " + launch(OURS, OURS);
      var answer = stand.post(body.getBytes(StandardCharsets.UTF_8), HEADERS);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).isEqualTo("{\"error\":\"not genuine\"}");
      assertThat(seen)
          .containsExactly(
              body, "c2lnbmVk https://s3.amazonaws.com/echo.api/cert.pem 2026-03-02T12:00:00Z");
    }
  }

  @Test
  void sdkRefusesWhatCertificationSends() {
    RequestCheck check = new SdkRequestCheck();
    byte[] body = launch(OURS, OURS).getBytes(StandardCharsets.UTF_8);
    Instant now = Instant.now();
    String chain = "https://s3.amazonaws.com/echo.api/cert.pem";
    String headers = "the headers Signature-256 and SignatureCertChainUrl are needed";
    assertThat(check.fault(body, seal(null, chain, now))).isEqualTo(headers);
    assertThat(check.fault(body, seal("", chain, now))).isEqualTo(headers);
    assertThat(check.fault(body, seal("c2lnbmVk", null, now))).isEqualTo(headers);
    assertThat(check.fault(body, seal("c2lnbmVk", chain, null))).contains("missing");
    assertThat(check.fault(body, seal("c2lnbmVk", chain, now.minusSeconds(151))))
        .contains("150 seconds");
    for (String wrong :
        List.of(
            "http://s3.amazonaws.com/echo.api/cert.pem",
            "https://s3.example.com/echo.api/cert.pem",
            "https://s3.amazonaws.com/EcHo.aPi/cert.pem",
            "https://s3.amazonaws.com:563/echo.api/cert.pem",
            "https://s3.amazonaws.com/echo.api/../evil.pem",
            "no url")) {
      assertThat(check.fault(body, seal("c2lnbmVk", wrong, now)))
          .isEqualTo("the signature is not Alexa's");
    }
  }

  private static RequestCheck.Seal seal(
      @Nullable String signature, @Nullable String chain, @Nullable Instant at) {
    return new RequestCheck.Seal(signature, chain, "LaunchRequest", at);
  }

  private static int status(Stand stand, String body) {
    return stand.post(body).statusCode();
  }

  private static String launch(@Nullable String inSession, @Nullable String inContext) {
    return "{\"session\":{\"new\":true"
        + application(inSession)
        + "},\"context\":{\"System\":{\"x\":1"
        + application(inContext)
        + "}},\"request\":{\"type\":\"LaunchRequest\",\"timestamp\":\"2026-03-02T12:00:00Z\"}}";
  }

  private static String application(@Nullable String id) {
    return id == null ? "" : ",\"application\":{\"applicationId\":\"" + id + "\"}";
  }
}
