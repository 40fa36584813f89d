package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may pull bulletins. That nothing is made here is seen by asking for rundowns and for what
/// was never made.
class PullDoorTest {
  private static final String RUNDOWN = "/bulletins/top/rundown.json";
  private static final String NEVER = "/bulletins/top/top-20260101-000000.mp3";

  @TempDir Path directory;

  private Air locked() {
    return Air.with(
        directory,
        "EARSHOT_PRODUCERS_USERS",
        "airdesk=ö pass:word",
        "EARSHOT_PRODUCERS_TOKEN",
        "tok",
        "EARSHOT_PRODUCERS_TOKENS",
        "Harbour FM=other");
  }

  private static String basic(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void whoKnowsANameAndPasswordOrATokenComesIn() {
    try (Air air = locked()) {
      for (String right :
          new String[] {basic("airdesk:ö pass:word"), "Bearer tok", "bearer other"}) {
        assertThat(air.http().get(RUNDOWN, "Authorization", right).statusCode()).isEqualTo(200);
        assertThat(air.http().get(NEVER, "Authorization", right).statusCode()).isEqualTo(404);
      }
      for (String wrong :
          new String[] {
            basic("airdesk:wrong"),
            basic("airdesk"),
            basic(":ö pass:word"),
            "Basic ???",
            "Bearer to",
            "Bearer ",
            "tok",
            "Basic tok",
            ""
          }) {
        assertThat(air.http().get(RUNDOWN, "Authorization", wrong).statusCode()).isEqualTo(401);
      }
      HttpResponse<String> refused = air.http().get(NEVER);
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().allValues("WWW-Authenticate"))
          .containsExactly("Basic realm=\"bulletins\", charset=\"UTF-8\"", "Bearer");
      assertThat(air.http().head(NEVER).statusCode()).isEqualTo(401);
      assertThat(air.http().get("/feeds/flash.json").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({"false, 403", "true, 404"})
  void withoutASecretOnlyThisMachineIsAnsweredUnlessTheyArePublic(String open, int status) {
    try (Air air = Air.with(directory, "EARSHOT_PRODUCERS_PUBLIC", open)) {
      assertThat(air.http().get(NEVER).statusCode()).isEqualTo(404);
      assertThat(air.http().get(NEVER, "X-Forwarded-For", "192.0.2.1").statusCode())
          .isEqualTo(status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bulletins", "bulletins?said=DONE"})
  void theDeskSeesThemAll(String page) {
    try (Air air = Air.with(directory, "EARSHOT_BULLETINS", "hourly,morning")) {
      assertThat(new Browser(air).opens("/studio/" + page).page())
          .contains("hourly", "Made when it is asked for.", "None may be aired now.", "Make one");
      assertThat(air.http().get("/api/bulletins").body()).contains("\"name\":\"morning\"");
      assertThat(air.http().get("/bulletins/top/latest.mp3").statusCode()).isEqualTo(404);
      assertThat(air.http().get("/metrics").body())
          .contains("earshot_bulletin_age_seconds{bulletin=\"hourly\"} NaN")
          .contains("earshot_bulletins_failed_total{reason=\"speech\"} 0");
    }
  }
}
