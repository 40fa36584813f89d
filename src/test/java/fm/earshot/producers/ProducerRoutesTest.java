package fm.earshot.producers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.testing.Air;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProducerRoutesTest {
  private static final String TOP = "/bulletins/top/rundown";

  @TempDir private static Path directory;
  private static Air sample;

  @BeforeAll
  static void goOnAir() {
    sample = Air.with(directory);
  }

  @AfterAll
  static void goOff() {
    sample.close();
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("application/json;charset=utf-8");
    return new ObjectMapper().readTree(response.body());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<String> get(String path) {
    return sample.http().get(path);
  }

  @Test
  void theRundownSaysAllThatAProducerNeeds() throws IOException {
    JsonNode rundown = json(get(TOP + ".json"));
    assertThat(rundown.get("targetMs").asLong()).isEqualTo(60_000);
    assertThat(rundown.get("lengthMs").asLong()).isBetween(50_000L, 60_000L);
    assertThat(rundown.get("disclosure").asText()).contains("computer");
    JsonNode lines = rundown.get("lines");
    assertThat(lines.get(0).get("kind").asText()).isEqualTo("intro");
    assertThat(lines.get(lines.size() - 1).get("kind").asText()).isEqualTo("sign-off");
    long at = 0;
    for (JsonNode line : lines) {
      assertThat(line.get("startMs").asLong()).isEqualTo(at);
      assertThat(line.get("start").asText()).matches("\\d\\d:\\d\\d\\.\\d");
      assertThat(line.get("inCue").asText()).isNotBlank();
      assertThat(line.get("outCue").asText()).isNotBlank();
      assertThat(line.get("script")).isNotEmpty();
      at += line.get("lengthMs").asLong();
    }
    assertThat(rundown.get("lengthMs").asLong()).isEqualTo(at);
    JsonNode lead = lines.get(1);
    assertThat(lead.get("number").asInt()).isEqualTo(1);
    assertThat(lead.get("id").asText()).matches("[0-9a-f]{16}");
    assertThat(lead.get("version").asInt()).isEqualTo(1);
    assertThat(lead.get("source").asText()).isEqualTo("Earshot Sample Desk");
    assertThat(lead.get("reason").asText()).isNotBlank();
    assertThat(lead.get("headline").asText()).startsWith("Sheinbaum rules out");
    assertThat(lead.get("words").asText()).isEqualTo("the article's own words");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 15, 60, 90, 120, 180, 900})
  void noRundownIsLongerThanAskedFor(int seconds) throws IOException {
    HttpResponse<String> response = get(TOP + ".json?seconds=" + seconds);
    if (response.statusCode() == 400) {
      assertThat(response.body()).contains("the first headline with intro and sign-off takes");
      return;
    }
    assertThat(json(response).get("lengthMs").asLong()).isBetween(1L, seconds * 1000L);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 90, 120, 180})
  void theSampleEditionFillsTheUsualLengths(int seconds) throws IOException {
    long length = json(get(TOP + ".json?seconds=" + seconds)).get("lengthMs").asLong();
    assertThat(length).isGreaterThan(seconds * 950L);
  }

  @Test
  void theRundownCanBeReadByEye() {
    HttpResponse<String> response = get(TOP + ".txt?seconds=90");
    assertThat(header(response, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(response.body())
        .contains(
            "Bulletin: top (en)",
            "of 01:30.0, estimated",
            "the voice of this bulletin is a computer's",
            "00:00.0   INTRO",
            "1. Sheinbaum rules out",
            "Source: Earshot Sample Desk",
            ", version 1",
            "Why:    ",
            "In:     ",
            "Out:    ",
            "SIGN-OFF",
            "   END");
    assertThat(response.body().lines()).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "9", "901", "-60", "60.5", "abc", "99999999999", "%D9%A6%D9%A0", "1e2"})
  void badSecondsAreRefusedInOneLine(String seconds) {
    HttpResponse<String> response = get(TOP + ".txt?seconds=" + seconds);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .isEqualTo("{\"error\":\"seconds is a whole number from 10 to 900\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fishing", "%3Cb%3E", "..%252f"})
  void anUnknownProgrammeIsNotFound(String name) {
    HttpResponse<String> response = get("/bulletins/" + name + "/rundown.json");
    assertThat(response.statusCode()).isIn(400, 404);
    assertThat(response.body().lines()).hasSizeLessThanOrEqualTo(1);
    if (name.equals("fishing")) {
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.body()).contains("there is no programme of that name; there is top");
    }
  }

  @Test
  void theFlashFeedOfTheSampleKeepsAmazonsRules() throws IOException {
    HttpResponse<String> response = get("/feeds/flash.json");
    FlashRules.check(json(response), sample.clock.instant());
    assertThat(json(response)).hasSize(5);
    assertThat(json(response).get(0).get("mainText").asText())
        .contains(" From Earshot Sample Desk.");
  }

  @Test
  void theFlashFeedIsThereAsRssToo() throws IOException {
    HttpResponse<String> response = get("/feeds/flash.xml");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("application/rss+xml; charset=utf-8");
    assertThat(response.body())
        .contains("<title>Earshot flash briefing</title><link>http://localhost</link>");
    json(get("/feeds/flash.json"))
        .findValuesAsText("uid")
        .forEach(uid -> assertThat(response.body()).contains(">" + uid + "</guid>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feeds/flash.json", "/feeds/flash.xml", TOP + ".json", TOP + ".txt"})
  void whoHasAPageAlreadyIsToldSo(String path) {
    HttpResponse<String> first = get(path);
    assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
    String tag = header(first, "ETag");
    assertThat(tag).matches("\"[0-9a-f]{24}\"");
    for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
      HttpResponse<String> again = sample.http().get(path, "If-None-Match", known);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
    }
    assertThat(sample.http().get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feeds/flash.json", "/feeds/flash.xml", TOP + ".json", TOP + ".txt"})
  void headHasTheHeadersOfGet(String path) {
    HttpResponse<String> get = get(path);
    HttpResponse<String> head = sample.http().head(path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"Content-Type", "Content-Length", "ETag", "Cache-Control"}) {
      assertThat(header(head, name)).isEqualTo(header(get, name)).isNotEmpty();
    }
  }

  @Test
  void aKilledStoryLeavesTheFeedAndTheRundown(@TempDir Path own) throws IOException {
    try (Air air = Air.with(own)) {
      String kept = air.post("kept", "Bridge opens", "The bridge over the sound opened today.");
      String id = air.post("gone", "Tunnel floods", "The tunnel under the sound is flooded.");
      air.until("both are told", () -> air.http().get(TOP + ".json").body().contains(id));
      assertThat(json(air.http().get("/feeds/flash.json"))).hasSize(2);
      air.kill(id);
      air.until("it is gone", () -> !air.http().get(TOP + ".json").body().contains(id));
      assertThat(air.http().get(TOP + ".txt").body()).contains(kept).doesNotContain("Tunnel");
      assertThat(air.http().get("/feeds/flash.json").body()).doesNotContain("Tunnel");
      assertThat(air.http().get("/feeds/flash.xml").body())
          .contains("Bridge")
          .doesNotContain("Tunnel");
    }
  }

  @Test
  void withoutNewsOfTheWeekThereIsNoFeed(@TempDir Path own) {
    try (Air air = Air.with(own, "EARSHOT_SAMPLE", "false")) {
      assertThat(air.http().get("/feeds/flash.json").statusCode()).isEqualTo(503);
      assertThat(air.http().get("/feeds/flash.xml").statusCode()).isEqualTo(503);
      assertThat(air.http().get(TOP + ".json").statusCode()).isEqualTo(503);
      String id = air.post("old", "Bridge opens", "The bridge over the sound opened today.");
      air.until("it is told", () -> air.http().get(TOP + ".json").body().contains(id));
      air.clock.advance(Duration.ofDays(8));
      assertThat(air.http().get("/feeds/flash.json").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void everyItemOfTheFeedNamesASource() throws IOException {
    JsonNode feed = json(get("/feeds/flash.json"));
    assertThat(StreamSupport.stream(feed.spliterator(), false))
        .allMatch(item -> item.get("mainText").asText().matches("(?s).*[.!?\"] From [^.]+\\."));
  }
}
