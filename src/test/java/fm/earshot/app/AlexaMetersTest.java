package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.signature.Outcome;
import fm.earshot.testing.Air;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlexaMetersTest {
  private static final String SKILL = "amzn1.ask.skill.one";

  @TempDir private Path directory;

  @Test
  void everyReasonIsCountedFromTheStartOn() {
    try (Air air = Air.with(directory, "EARSHOT_ALEXA_SKILL_IDS", SKILL)) {
      String metrics = metrics(air);
      for (Refusal why : Refusal.values()) {
        assertThat(metrics).contains(refused(why.tag(), 0));
      }
      for (Outcome outcome : Outcome.values()) {
        assertThat(metrics)
            .contains(
                "earshot_alexa_certificate_fetches_total{outcome=\"" + outcome.tag() + "\"} 0.0\n");
      }
      assertThat(metrics).contains("earshot_alexa_certificate_left_seconds NaN\n");
      badRequestsAreCounted(air);
    }
  }

  private static void badRequestsAreCounted(Air air) {
    post(air, "{");
    post(air, request("amzn1.ask.skill.evil"));
    post(air, request(SKILL));
    post(air, request(SKILL), "Signature-256", "AAAA");
    String elsewhere = "https://example.org/echo.api/cert.pem";
    String[] headers = {"Signature-256", "AAAA", "SignatureCertChainUrl", elsewhere};
    post(air, request(SKILL), headers);
    post(air, request(SKILL), headers);
    assertThat(metrics(air))
        .contains(
            refused("not_json", 1),
            refused("other_skill", 0),
            refused("no_signature", 2),
            refused("no_certificate_url", 1),
            refused("url_host", 2),
            refused("wrong_signature", 0));
  }

  @Test
  void withoutASkillThereAreNoCertificatesToCount() {
    try (Air air = Air.with(directory)) {
      assertThat(metrics(air))
          .contains(refused("not_json", 0))
          .doesNotContain("earshot_alexa_certificate");
    }
  }

  private static void post(Air air, String body, String... headers) {
    assertThat(air.http().postJson("/alexa", body, headers).statusCode()).isEqualTo(400);
  }

  private static String request(String skill) {
    return """
    {"session":{"application":{"applicationId":"%s"}},
     "request":{"type":"LaunchRequest","timestamp":"%s"}}\
    """
        .formatted(skill, Air.START);
  }

  private static String metrics(Air air) {
    return air.http().get("/metrics").body();
  }

  private static String refused(String reason, int times) {
    return "earshot_alexa_refused_total{reason=\"" + reason + "\"} " + times + ".0\n";
  }
}
