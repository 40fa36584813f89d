package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
  void whoDoesNotSignLearnsNothingOfOurSkills() {
    try (Stand stand = new Stand(List.of(OURS), (body, seal) -> Refusal.NO_SIGNATURE)) {
      String other = stand.post(launch("amzn1.ask.skill.evil", OURS)).body();
      assertThat(stand.post(launch(OURS, OURS)).body()).isEqualTo(other);
      assertThat(stand.refused(Refusal.NO_SIGNATURE)).isEqualTo(2);
      assertThat(stand.refused(Refusal.OTHER_SKILL)).isZero();
    }
  }

  @Test
  void checkSeesTheRawBodyAndItsHeadersAndIsObeyed() {
    List<String> seen = new ArrayList<>();
    RequestCheck check =
        (body, seal) -> {
          seen.add(new String(body, StandardCharsets.UTF_8));
          seen.add(seal.signature() + " " + seal.certificateUrl() + " " + seal.timestamp());
          return Refusal.WRONG_SIGNATURE;
        };
    try (Stand stand = new Stand(List.of(OURS), check)) {
      String body = " " + launch(OURS, OURS);
      var answer = stand.post(body.getBytes(StandardCharsets.UTF_8), HEADERS);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).isEqualTo("{\"error\":\"the body is not what was signed\"}");
      assertThat(stand.refused(Refusal.WRONG_SIGNATURE)).isEqualTo(1);
      assertThat(seen)
          .containsExactly(
              body, "c2lnbmVk https://s3.amazonaws.com/echo.api/cert.pem 2026-03-02T12:00:00Z");
    }
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
