package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in, and what the desk may do, on the running server.
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
  void callSignedOverThePublicUrlWithAndWithoutPortIsAnswered(String publicUrl, String signed)
      throws GeneralSecurityException {
    try (Air air = signedAir(publicUrl)) {
      String signature = signature(signed + "/phone/answer", CALL);
      HttpResponse<String> answer =
          air.http().postForm("/phone/answer", CALL, "X-Twilio-Signature", signature);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("Sheinbaum");
      String turn = answer.body().replaceFirst("(?s).*?action=\"([^\"]*)\".*", "$1");
      String path = turn.replace("&amp;", "&").replaceFirst("^https?://[^/]*", "");
      Map<String, String> pressed = Map.of("CallSid", "CA1", "From", "+15550101", "Digits", "6");
      String next = signature(signed + path, pressed);
      HttpResponse<String> step = air.http().postForm(path, pressed, "X-Twilio-Signature", next);
      assertThat(step.statusCode()).isEqualTo(200);
      assertThat(step.body()).contains("Next.");
    }
  }

  @Test
  void callWithoutOrWithAnotherSignatureIsRefused() throws GeneralSecurityException {
    try (Air air = signedAir("https://news.example.org")) {
      for (String path : new String[] {"/phone/answer", "/phone/turn", "/phone/status"}) {
        assertThat(air.http().postForm(path, CALL).statusCode()).as(path).isEqualTo(403);
        String here = signature("http://127.0.0.1" + path, CALL);
        assertThat(air.http().postForm(path, CALL, "X-Twilio-Signature", here).statusCode())
            .isEqualTo(403);
      }
      String other = signature("https://news.example.org/phone/answer", Map.of("CallSid", "CA2"));
      assertThat(
              air.http().postForm("/phone/answer", CALL, "X-Twilio-Signature", other).statusCode())
          .isEqualTo(403);
      assertThat(air.http().get("/phone/fallback").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"})
  void withoutASecretWhatWasForwardedIsRefused(String header) {
    try (Air air = Air.with(directory)) {
      assertThat(air.http().postForm("/phone/answer", CALL).statusCode()).isEqualTo(200);
      assertThat(air.http().postForm("/phone/answer", CALL, header, "203.0.113.7").statusCode())
          .isEqualTo(403);
      assertThat(air.http().postJson("/alexa", "{}", header, "203.0.113.7").statusCode())
          .isEqualTo(403);
      assertThat(air.http().postJson("/api/stories", STORY, header, "203.0.113.7").statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void withoutASecretAForeignHostIsRefused() {
    try (Air air = Air.with(directory)) {
      String answer = air.http().raw("POST /phone/answer", "news.example.org", "CallSid=CA1");
      assertThat(answer).startsWith("HTTP/1.1 403");
      assertThat(air.http().raw("POST /phone/answer", "localhost", "CallSid=CA1"))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void withoutASecretAPublicUrlShutsTheChannels() {
    try (Air air = Air.with(directory, "EARSHOT_PUBLIC_URL", "https://news.example.org")) {
      assertThat(air.http().postForm("/phone/answer", CALL).statusCode()).isEqualTo(403);
      assertThat(air.http().postJson("/alexa", "{}").statusCode()).isEqualTo(403);
      assertThat(air.http().postJson("/api/stories", STORY).statusCode()).isEqualTo(403);
      assertThat(air.http().get("/healthz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void deskPostsGetsBackKillsAndRestores() {
    try (Air air = Air.with(directory)) {
      HttpResponse<String> posted = air.http().postJson("/api/stories", STORY);
      assertThat(posted.statusCode()).isEqualTo(201);
      assertThat(posted.body()).contains("\"version\":1");
      assertThat(air.http().postJson("/api/stories", STORY).body()).contains("\"unchanged\"");
      assertThat(air.http().get("/api/stories/urn%3Ax%3A1").body())
          .contains("urn:x:1", "Mill reopens", "The mill reopens on Monday.");
      air.untilStories(1);
      air.kill("urn%3Ax%3A1");
      assertThat(air.http().get("/api/editions/top").body()).doesNotContain("Mill reopens");
      assertThat(air.http().postJson("/api/stories", STORY).body()).contains("killed");
      air.speaker("anna").opens().doesNotHear("Mill").hears("There is no news").isLeft();
      HttpResponse<String> restored = air.http().postJson("/api/stories/urn%3Ax%3A1/restore", "{}");
      assertThat(restored.statusCode()).isEqualTo(200);
      air.speaker("ben").opens().hears("Mill reopens").isAskedSomething();
    }
  }

  @Test
  void deskIsToldWhatIsWrongWithAStory() {
    try (Air air = Air.with(directory)) {
      HttpResponse<String> bad =
          air.http().postJson("/api/stories", STORY.replace("\"en\"", "\"no such language\""));
      assertThat(bad.statusCode()).isEqualTo(422);
      assertThat(bad.body()).contains("\"pointer\":\"/language\"");
      assertThat(air.http().postJson("/api/stories", "{").statusCode()).isEqualTo(422);
      String large = STORY.replace("Monday.", "Monday. ".repeat(200_000));
      assertThat(air.http().postJson("/api/stories", large).statusCode()).isEqualTo(413);
      assertThat(air.http().postJson("/api/stories/urn%3Ax%3A9/kill", "{}").statusCode())
          .isEqualTo(422);
      assertThat(air.http().get("/api/stories/urn%3Ax%3A9").statusCode()).isEqualTo(404);
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

  @Test
  void embargoedStoryIsNowhereUntilItsSecond() {
    try (Air air = Air.with(directory)) {
      Instant lifts = Air.START.plus(Duration.ofHours(1));
      air.post("urn:b", "Library opens on Sundays", "The library opens on Sundays from June.");
      air.post(
          Map.of("embargoedUntil", lifts.toString()),
          "urn:e",
          "Quixotic prize goes to Zeppelin builder",
          "The quixotic prize goes to a builder of zeppelins.");
      air.untilStories(1);
      air.clock.advance(Duration.ofHours(1).minusSeconds(1));
      air.post("urn:c", "Pool gets warmer", "The pool gets warmer.");
      air.untilStories(2);
      assertThat(everywhere(air)).doesNotContainIgnoringCase("zeppelin");
      air.clock.advance(Duration.ofSeconds(1));
      air.post("urn:d", "Market moves", "The market moves to the square.");
      air.untilStories(4);
      assertThat(air.http().get("/api/editions/top").body()).contains("Zeppelin");
      assertThat(air.http().get("/feeds/flash.json").body()).contains("zeppelins");
      air.speaker("dora").opensWith("FindStoryIntent", "query", "prize").hears("builder of zep");
      air.caller("+15550109").dials().says("find the quixotic prize").hears("builder of zep");
    }
  }

  /// All that can be had of the news: by ear, by feed, by edition, by search. The desk alone sees
  /// what is held back, under `leftOut`.
  private static String everywhere(Air air) {
    return String.join(
        "\n",
        air.http().get("/api/editions/top").body().replaceFirst("\"leftOut\".*", ""),
        air.http().get("/feeds/flash.json").body(),
        air.speaker("anna").opens().asks("HeadlinesIntent").all(),
        air.speaker("ben").opensWith("FindStoryIntent", "query", "prize").all(),
        air.caller("+15550103").dials().all(),
        air.caller("+15550104").dials().says("headlines").all());
  }

  private Air signedAir(String publicUrl) {
    return Air.with(directory, "EARSHOT_PHONE_AUTH_TOKEN", TOKEN, "EARSHOT_PUBLIC_URL", publicUrl);
  }

  /// As the carrier documents it: HMAC-SHA1 over the URL and the fields, sorted by name.
  private static String signature(String url, Map<String, String> fields)
      throws GeneralSecurityException {
    StringBuilder text = new StringBuilder(url);
    new TreeMap<>(fields).forEach((name, value) -> text.append(name).append(value));
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    byte[] hash = mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(hash);
  }
}
