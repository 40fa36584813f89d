package fm.earshot.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Browser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who gets into the desk's pages, and what a page of another site cannot do there.
class StudioDoorTest {
  private static final String ANNA = "a-long-secret-of-anna";
  private static final String TOKENS = "Anna=" + ANNA + ",Ben=a-long-secret-of-ben";

  @TempDir Path directory;

  private Air guarded(String... more) {
    String[] all = java.util.Arrays.copyOf(more, more.length + 2);
    all[more.length] = "EARSHOT_DESK_TOKENS";
    all[more.length + 1] = TOKENS;
    return Air.with(directory, all);
  }

  @Test
  void nobodySeesAPageWithoutLoggingIn() {
    try (Air air = guarded()) {
      for (String path : List.of("/studio", "/studio/log", "/studio/stories/0123456789abcdef")) {
        HttpResponse<String> sent = air.http().get(path);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location"))
            .hasValueSatisfying(to -> assertThat(to).endsWith("/studio/login"));
      }
      HttpResponse<String> script = air.http().get("/studio", "HX-Request", "true");
      assertThat(script.statusCode()).isEqualTo(401);
      assertThat(script.headers().firstValue("HX-Redirect")).hasValue("/studio/login");
      assertThat(new Browser(air).logsIn("wrong").status()).isEqualTo(403);
      assertThat(
              air.http()
                  .postForm("/studio/stories/0123456789abcdef/kill", Map.of("reason", "x"))
                  .statusCode())
          .isEqualTo(303);
      assertThat(air.http().get("/api/log", "Authorization", "Bearer " + ANNA).body())
          .doesNotContain("kill");
    }
  }

  @Test
  void editorsNameStandsInTheLogWhetherByPageOrByApi() {
    try (Air air = guarded("EARSHOT_DESK_TOKEN", "the-old-token")) {
      Browser anna = new Browser(air).logsIn(ANNA);
      assertThat(anna.page()).contains("You are <strong>Anna</strong>");
      String id = anna.page().replaceFirst("(?s).*?/studio/stories/([0-9a-f]{16}).*", "$1");
      anna.fills("/studio/stories/" + id + "/pin", Map.of("rank", "2"));
      String path = "/api/stories/" + id;
      air.http()
          .postJson(
              path + "/kill", "{\"reason\":\"x\"}", "Authorization", "Bearer a-long-secret-of-ben");
      air.http().postJson(path + "/restore", "{}", "Authorization", "Bearer the-old-token");
      String log = air.http().get("/api/log?limit=3", "Authorization", "Bearer " + ANNA).body();
      assertThat(log)
          .containsSubsequence(
              "\"desk\"", "\"restore\"", "\"Ben\"", "\"kill\"", "\"Anna\"", "\"pin\"");
      assertThat(air.http().get("/api/log").statusCode()).isEqualTo(401);
      for (String no :
          List.of("", "a", ANNA.substring(1), ANNA + "x", ANNA.replaceFirst(".$", ""))) {
        assertThat(air.http().get("/api/log", "Authorization", "Bearer " + no).statusCode())
            .as(no)
            .isEqualTo(401);
      }
      assertThat(air.http().get("/api/log?limit=0", "Authorization", "Bearer " + ANNA).statusCode())
          .isEqualTo(400);
      assertThat(
              air.http()
                  .get("/api/log?story=urn%3Anone", "Authorization", "Bearer " + ANNA)
                  .statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void cookieIsShutToScriptsAndOtherSitesAndEndsByItself() {
    try (Air air = guarded("EARSHOT_PUBLIC_URL", "https://news.example.org")) {
      HttpResponse<String> in = air.http().postForm("/studio/login", Map.of("token", ANNA));
      assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
          .contains("HttpOnly", "SameSite=Strict", "Secure", "Path=/studio", "Max-Age=43200")
          .doesNotContain(ANNA);
      Browser anna = new Browser(air).logsIn(ANNA);
      String cookie = anna.cookie();
      assertThat(anna.opens("/studio").status()).isEqualTo(200);
      for (String forged :
          List.of(
              cookie + "x",
              cookie.replaceFirst("\\.\\d+\\.", ".9999999999."),
              "earshot-studio=a.b.c",
              "earshot-studio=QmVu" + cookie.replaceFirst("^[^.]*", ""))) {
        assertThat(new Browser(air).withCookie(forged).opens("/studio").status())
            .as(forged)
            .isEqualTo(303);
      }
      air.clock.advance(Duration.ofHours(12));
      assertThat(anna.opens("/studio").status()).isEqualTo(303);
    }
  }

  @Test
  void whoGuessesHasToWaitEvenWithTheRightTokenAndEverybodyElseWorksOn() {
    try (Air air = guarded()) {
      Browser inside = new Browser(air).logsIn(ANNA);
      Browser guest = new Browser(air);
      for (int i = 0; i < Guesses.MOST; i++) {
        assertThat(guest.logsIn("guess" + i).status()).isEqualTo(403);
      }
      assertThat(guest.logsIn(ANNA).status()).isEqualTo(429);
      assertThat(guest.header("Retry-After")).isEqualTo("60");
      assertThat(guest.page()).contains("tried too often");
      assertThat(inside.opens("/studio").status()).isEqualTo(200);
      air.clock.advance(Guesses.WITHIN);
      assertThat(guest.logsIn("guess").status()).isEqualTo(403);
      for (int i = 0; i < 2 * Guesses.MOST; i++) {
        assertThat(guest.logsIn(ANNA).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void formThatIsNotOursDoesNothing() {
    try (Air air = guarded()) {
      Browser anna = new Browser(air).logsIn(ANNA);
      String id = anna.page().replaceFirst("(?s).*?/studio/stories/([0-9a-f]{16}).*", "$1");
      String csrf = anna.page().replaceFirst("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
      String kill = "/studio/stories/" + id + "/kill";
      assertThat(anna.sends(kill, Map.of("reason", "x")).status()).isEqualTo(403);
      assertThat(anna.sends(kill, Map.of("reason", "x", "csrf", csrf + "x")).status())
          .isEqualTo(403);
      assertThat(
              anna.sends(kill, Map.of("reason", "x", "csrf", csrf), "Sec-Fetch-Site", "cross-site")
                  .status())
          .isEqualTo(403);
      Browser ben = new Browser(air).logsIn("a-long-secret-of-ben");
      assertThat(ben.sends(kill, Map.of("reason", "x", "csrf", csrf)).status()).isEqualTo(403);
      assertThat(air.http().get("/api/editions/top", "Authorization", "Bearer " + ANNA).body())
          .contains(id);
      assertThat(anna.sends(kill, Map.of("reason", "x", "csrf", csrf)).page()).contains("Killed:");
      assertThat(anna.fills("/studio/logout", Map.of()).page()).contains("Log in");
      assertThat(anna.opens("/studio").status()).isEqualTo(303);
    }
  }

  @Test
  void everyPageForbidsScriptsFramesAndGuessing() {
    try (Air air = guarded()) {
      Browser anna = new Browser(air).logsIn(ANNA);
      for (String path :
          List.of(
              "/studio", "/studio/log", "/studio/login", "/studio/studio.css", "/studio/none")) {
        anna.opens(path);
        assertThat(anna.header("Content-Security-Policy"))
            .as(path)
            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
            .doesNotContain("unsafe");
        assertThat(anna.header("X-Content-Type-Options")).isEqualTo("nosniff");
      }
      assertThat(anna.opens("/studio").header("Cache-Control")).isEqualTo("no-store");
    }
  }

  @Test
  void withoutATokenOnlyThisMachineIsAnsweredAndItsFormsAreGuardedToo() {
    try (Air air = Air.with(directory)) {
      assertThat(air.http().get("/studio").statusCode()).isEqualTo(200);
      assertThat(air.http().get("/studio", "X-Forwarded-For", "203.0.113.7").statusCode())
          .isEqualTo(403);
      assertThat(air.http().raw("GET /studio", "news.example.org", "")).contains("403");
      assertThat(air.http().raw("GET /studio/log", "news.example.org", "")).contains("403");
      Browser one = new Browser(air).opens("/studio");
      String id = one.page().replaceFirst("(?s).*?/studio/stories/([0-9a-f]{16}).*", "$1");
      String kill = "/studio/stories/" + id + "/kill";
      assertThat(one.sends(kill, Map.of("reason", "x")).status()).isEqualTo(403);
      assertThat(one.opens("/studio").fills(kill, Map.of("reason", "x")).page())
          .contains("Killed:");
    }
  }
}
