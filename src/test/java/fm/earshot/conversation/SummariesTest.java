package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an editor decides about summaries, and what is heard of it.
class SummariesTest {
  private static final String BRIDGE = "/api/stories/urn%3Ab/summaries";
  private static final String TEXT =
      "The council of Harbour Town voted on Monday to close the old swing bridge for a year, since"
          + " its bearings have rusted through.";

  @TempDir Path directory;
  private Air air;

  @BeforeEach
  void post() {
    air = Air.with(directory);
    air.post("urn:b", "Bridge closes", TEXT, "The mayor, Ida Holm, said buses would go round.");
    air.untilStories(1);
  }

  @Test
  void editorsWordsAreHeardOnBothChannelsWithTheirLabelAndOutliveARestart() {
    try (Air open = air) {
      assertThat(put(BRIDGE + "/brief", "Harbour Town shuts its bridge. Buses go round.", 200))
          .contains(
              "\"state\":\"edited\"", "\"reviewer\":\"desk\"", "digitalsourcetype/humanEdits");
      open.speaker("anna").opens().asks("SummaryIntent").hears("Harbour Town shuts its bridge.");
      for (int i = 0; i < 2; i++) {
        open.caller("+15550001" + i).dials().presses("8").hears("Harbour Town shuts its bridge.");
        open.restart();
      }
      assertThat(open.http().get(BRIDGE).body()).contains("Harbour Town shuts its bridge.");
    }
  }

  @Test
  void whatIsToldIsShownWithTheSentencesThatItCameFrom() {
    try (Air open = air) {
      assertThat(open.http().get(BRIDGE).body())
          .contains("\"brief\":{\"wording\":\"own_words\"", "digitalsourcetype/digitalCreation")
          .contains("\"sentence\":0,\"text\":\"The council of Harbour Town")
          .contains("\"kept\":[]");
      assertThat(open.http().get("/api/stories/urn%3Anone/summaries").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whatCannotBeTakenIsRefusedInALine() {
    try (Air open = air) {
      assertThat(put(BRIDGE + "/gist", "word ".repeat(26), 422)).contains("1 to 25 words, not 26");
      assertThat(put(BRIDGE + "/gist", "", 422)).contains("\"pointer\":\"/text\"");
      assertThat(put(BRIDGE + "/huge", "It closes.", 404)).contains("no such summary");
      assertThat(put("/api/stories/urn%3Anone/summaries/gist", "It closes.", 404))
          .contains("no such summary");
      for (String step : new String[] {"approve", "refuse", "withdraw"}) {
        assertThat(open.http().postJson(BRIDGE + "/gist/" + step, "{}").statusCode())
            .isEqualTo(404);
      }
    }
  }

  @Test
  void editorsWordsAreTakenBackAndEverythingIsInTheLog() {
    try (Air open = air) {
      put(BRIDGE + "/gist", "The swing bridge shuts for a year.", 200);
      assertThat(open.http().postJson(BRIDGE + "/gist/withdraw", "{}").statusCode()).isEqualTo(200);
      assertThat(open.http().get(BRIDGE).body()).contains("\"gist\":{\"wording\":\"own_words\"");
      assertThat(open.http().get("/api/log").body())
          .contains("\"what\":\"rewrite\"", "\"note\":\"gist\"", "\"what\":\"refuse\"");
      assertThat(open.http().get("/metrics").body()).contains("earshot_summaries_told");
    }
  }

  private String put(String path, String text, int status) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + air.port() + path))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"text\": \"" + text + "\"}"))
            .build();
    HttpResponse<String> answer = air.http().send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body();
  }
}
