package fm.earshot.producers;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTest {
  private static final String BULLETINS =
      """
      producers:
        token: a secret of ours
      bulletins:
        - name: hourly
          podcast:
            title: The hour
            email: news@example.org
        - name: inhouse
      """;

  @TempDir Path directory;

  private static int status(Air air, String path) {
    return air.http().get(path).statusCode();
  }

  @Test
  void aPodcastIsForEverybodyAndTheRestIsBehindItsDoor() {
    Air.write(directory.resolve("earshot.yaml"), BULLETINS);
    try (Air air = Air.with(directory)) {
      var feed = air.http().get("/feeds/podcast.xml");
      assertThat(feed.statusCode()).isEqualTo(200);
      assertThat(feed.body()).contains("<title>The hour</title>", "news@example.org");
      assertThat(air.http().get("/feeds/hourly.xml").body()).isEqualTo(feed.body());
      assertThat(status(air, "/feeds/inhouse.xml")).isEqualTo(404);
      String tag = feed.headers().firstValue("ETag").orElse("");
      assertThat(air.http().get("/feeds/podcast.xml", "If-None-Match", tag).statusCode())
          .isEqualTo(304);
      assertThat(status(air, "/feeds/cover.png")).isEqualTo(200);
      assertThat(status(air, "/bulletins/hourly/none.vtt")).isEqualTo(404);
      assertThat(status(air, "/bulletins/inhouse/none.vtt")).isEqualTo(401);
      assertThat(status(air, "/stories/none/listen")).isEqualTo(401);
      assertThat(status(air, "/stories/none/listen.mp3")).isEqualTo(401);
      assertThat(status(air, "/stories/none/flash.mp3")).isEqualTo(401);
      for (String way : List.of("%2e%2e", "..", "%2E.", ";/..", "x/../..")) {
        String call = "GET /bulletins/hourly/" + way + "/inhouse/none.vtt HTTP/1.1\r\n";
        assertThat(air.http().bytes(call + "Host: localhost\r\nConnection: close\r\n\r\n"))
            .as(way)
            .startsWith("HTTP/1.1 4")
            .doesNotContain("no such bulletin");
      }
    }
  }

  @Test
  void whatAlexaPullsIsForEverybodyWhereItIsAskedFor() {
    Air.write(directory.resolve("earshot.yaml"), BULLETINS);
    try (Air air = Air.with(directory, "EARSHOT_ALEXA_FLASH", "audio")) {
      assertThat(status(air, "/stories/none/flash.mp3")).isEqualTo(404);
      assertThat(status(air, "/stories/none/listen.mp3")).isEqualTo(401);
    }
  }

  @Test
  void editionsAndStoriesSayHowLongTheyAreToListenTo() {
    try (Air air = Air.with(directory)) {
      String id =
          air.post("urn:x:1", "Ferry back", "It sailed on Friday. ".repeat(100), "It was full.");
      air.untilStories(1);
      assertThat(air.http().get("/api/editions/top").body())
          .contains("\"listenMinutes\":3,\"listen\":\"/stories/" + id + "/listen\"");
      assertThat(air.http().get("/api/stories/" + id).body())
          .contains("\"earshot_listenMinutes\":3");
      air.kill(id);
      assertThat(air.http().get("/api/stories/" + id).body()).doesNotContain("listen");
      assertThat(status(air, "/stories/" + id + "/listen")).isEqualTo(410);
    }
  }
}
