package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.TwilioSignature;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is let in where the channels have their secrets.
class DoorsTest {
  private static final String TOKEN = "a-token-of-the-carrier";
  private static final Map<String, String> CALL = Map.of("CallSid", "CA1", "From", "+15550101");
  private static final String STORY =
      """
      {"uri": "urn:x:1", "versionCreated": "2026-03-10T14:00:00Z", "language": "en",
       "headlines": [{"value": "Mill reopens"}],
       "bodies": [{"contentType": "text/plain", "value": "The mill reopens on Monday."}]}
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "https://news.example.org,https://news.example.org",
    "https://news.example.org,https://news.example.org:443",
    "https://news.example.org:8443,https://news.example.org:8443",
    "https://news.example.org:8443,https://news.example.org"
  })
  void callSignedOverThePublicUrlWithAndWithoutPortIsAnswered(String publicUrl, String signed) {
    try (Air air = signedAir(publicUrl)) {
      String signature = TwilioSignature.of(TOKEN, signed + "/phone/answer", CALL);
      HttpResponse<String> answer =
          air.http().postForm("/phone/answer", CALL, "X-Twilio-Signature", signature);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("Sheinbaum");
      String turn = answer.body().replaceFirst("(?s).*?action=\"([^\"]*)\".*", "$1");
      String path = turn.replace("&amp;", "&").replaceFirst("^https?://[^/]*", "");
      Map<String, String> pressed = Map.of("CallSid", "CA1", "From", "+15550101", "Digits", "6");
      String next = TwilioSignature.of(TOKEN, signed + path, pressed);
      HttpResponse<String> step = air.http().postForm(path, pressed, "X-Twilio-Signature", next);
      assertThat(step.statusCode()).isEqualTo(200);
      assertThat(step.body()).contains("Next.");
    }
  }

  @Test
  void callSignedIsAnsweredThoughAProxyHandedItOn() {
    try (Air air = signedAir("https://news.example.org")) {
      String signature = TwilioSignature.of(TOKEN, "https://news.example.org/phone/answer", CALL);
      String[] headers = {
        "X-Twilio-Signature", signature, "X-Forwarded-For", "203.0.113.7", "Via", "1.1 proxy"
      };
      HttpResponse<String> answer = air.http().postForm("/phone/answer", CALL, headers);
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void callWithoutOrWithAnotherSignatureIsRefused() {
    try (Air air = signedAir("https://news.example.org")) {
      for (String path : new String[] {"/phone/answer", "/phone/turn", "/phone/status"}) {
        assertThat(air.http().postForm(path, CALL).statusCode()).as(path).isEqualTo(403);
        String here = TwilioSignature.of(TOKEN, "http://127.0.0.1" + path, CALL);
        assertThat(air.http().postForm(path, CALL, "X-Twilio-Signature", here).statusCode())
            .isEqualTo(403);
      }
      String other =
          TwilioSignature.of(
              TOKEN, "https://news.example.org/phone/answer", Map.of("CallSid", "CA2"));
      assertThat(
              air.http().postForm("/phone/answer", CALL, "X-Twilio-Signature", other).statusCode())
          .isEqualTo(403);
      assertThat(air.http().get("/phone/fallback").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void deskWithATokenAsksForIt() {
    try (Air air = Air.with(directory, "EARSHOT_DESK_TOKEN", "a-token-of-the-desk")) {
      assertThat(air.http().postJson("/api/stories", STORY).statusCode()).isEqualTo(401);
      String wrong = "Bearer another";
      assertThat(air.http().postJson("/api/stories", STORY, "Authorization", wrong).statusCode())
          .isEqualTo(401);
      String right = "Bearer a-token-of-the-desk";
      assertThat(air.http().postJson("/api/stories", STORY, "Authorization", right).statusCode())
          .isEqualTo(201);
    }
  }

  private Air signedAir(String publicUrl) {
    return Air.with(directory, "EARSHOT_PHONE_AUTH_TOKEN", TOKEN, "EARSHOT_PUBLIC_URL", publicUrl);
  }
}
