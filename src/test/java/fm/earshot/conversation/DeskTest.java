package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the desk may do, and what is heard of it.
class DeskTest {
  private static final String STORY =
      """
      {"uri": "urn:x:1", "versionCreated": "2026-03-10T14:00:00Z", "language": "en",
       "headlines": [{"value": "Mill reopens"}],
       "bodies": [{"contentType": "text/plain", "value": "The mill reopens on Monday."}]}
      """;

  @TempDir Path directory;

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
  void deskPinsAStoryAndLetsItGo() {
    try (Air air = Air.with(directory)) {
      air.post("urn:b", "Library opens on Sundays", "The library opens on Sundays from June.");
      air.post("urn:c", "Pool gets warmer", "The pool gets warmer than it was last winter.");
      air.untilStories(2);
      String leads = air.http().get("/api/editions/top").body();
      String second = leads.indexOf("Pool") < leads.indexOf("Library") ? "urn%3Ab" : "urn%3Ac";
      HttpResponse<String> pinned =
          air.http().postJson("/api/stories/" + second + "/pin", "{\"rank\": 1}");
      assertThat(pinned.statusCode()).isEqualTo(200);
      assertThat(air.http().get("/api/editions/top").body()).contains("pinned at 1 by the desk");
      assertThat(air.http().postJson("/api/stories/" + second + "/unpin", "{}").statusCode())
          .isEqualTo(200);
      assertThat(air.http().get("/api/editions/top").body()).doesNotContain("pinned");
      assertThat(air.http().postJson("/api/stories/" + second + "/unpin", "{}").statusCode())
          .isEqualTo(404);
      for (String wrong :
          new String[] {
            "{}",
            "{\"rank\": 0}",
            "[",
            "{\"rank\": 1, \"until\": \"soon\"}",
            "{\"rank\": 1, \"until\": \"1999-01-01T00:00:00Z\"}",
            "{\"rank\": 1, \"programmes\": \"top\"}"
          }) {
        assertThat(air.http().postJson("/api/stories/" + second + "/pin", wrong).statusCode())
            .as(wrong)
            .isEqualTo(422);
      }
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
      air.until(
          "it is found by its words",
          () ->
              air.speaker("eve")
                  .opensWith("FindStoryIntent", "query", "prize")
                  .all()
                  .contains("zep"));
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
}
