package fm.earshot.producers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Target;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.audio.shelf.Newscasts;
import fm.earshot.audio.shelf.Press;
import fm.earshot.audio.shelf.Shelf;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.testing.Http;
import fm.earshot.testing.PaperMaking;
import fm.earshot.testing.SampleScript;
import fm.earshot.testing.Scripts;
import fm.earshot.testing.TestClock;
import io.javalin.Javalin;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinRoutesTest {
  private static final String LATEST = "/bulletins/hourly/latest.mp3";
  private static final String ID = "hourly-20261012-120000";
  private static final String TEXT = ID + " MP3";

  @TempDir Path directory;
  private final TestClock clock = new TestClock(Scripts.NOW);
  private final AtomicReference<Script> script =
      new AtomicReference<>(SampleScript.at(Scripts.NOW));
  private final PaperMaking making = new PaperMaking(clock);
  private Press press;
  private Javalin server;
  private Http http;

  @BeforeEach
  void open() {
    press =
        new Press(
            new Newscasts(List.of(newscast("hourly", false), newscast("checked", true))),
            new Shelf(directory.resolve("shelf"), Shelf.Limits.USUAL, clock),
            making,
            Runnable::run,
            new Press.Around(script::get, clock, ZoneOffset.UTC));
    press.open();
    BulletinRoutes files =
        new BulletinRoutes(press, URI.create("https://news.example.org"), "Harbour Radio");
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  files.addTo(config.routes);
                  new BulletinDesk(press, files).addTo(config.routes);
                  config.routes.exception(
                      HttpResponseException.class,
                      (e, context) -> context.status(e.getStatus()).result("" + e.getMessage()));
                })
            .start("127.0.0.1", 0);
    http = new Http(server.port());
  }

  @AfterEach
  void close() {
    http.close();
    server.stop();
  }

  private static Newscast newscast(String name, boolean approve) {
    Newscast usual = Newscast.usual("top");
    return new Newscast(
        name,
        usual.contents(),
        usual.frame(),
        new Newscast.Form(Target.EBU_R128, List.of(Format.WAV, Format.MP3)),
        new Newscast.Airing(Duration.ofMinutes(30), approve, Duration.ofHours(1)));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readTree(response.body());
  }

  @Test
  void theLatestIsThereWithAllThatAPullerCanCheckItBy() {
    HttpResponse<String> got = http.get(LATEST);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.body()).isEqualTo(TEXT);
    assertThat(header(got, "Content-Type")).isEqualTo("audio/mpeg");
    assertThat(header(got, "ETag")).matches("\"[0-9a-f]{32}\"");
    assertThat(header(got, "Last-Modified")).isEqualTo("Mon, 12 Oct 2026 12:00:00 GMT");
    assertThat(header(got, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(got, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(header(got, "Content-Disposition")).isEqualTo("inline; filename=\"" + ID + ".mp3\"");
    assertThat(http.get("/bulletins/hourly/" + ID + ".mp3").body()).isEqualTo(TEXT);
    assertThat(http.get("/bulletins/hourly/latest.wav").body()).isEqualTo(ID + " WAV");
  }

  @Test
  void headSaysTheSameWithoutTheFile() {
    HttpResponse<String> got = http.head(LATEST);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(header(got, "Content-Length")).isEqualTo(String.valueOf(TEXT.length()));
    assertThat(header(got, "ETag")).isEqualTo(header(http.get(LATEST), "ETag"));
    assertThat(got.body()).isEmpty();
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    String tag = header(http.get(LATEST), "ETag");
    HttpResponse<String> again = http.get(LATEST, "If-None-Match", "W/\"x\", " + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    String since = "Mon, 12 Oct 2026 12:00:00 GMT";
    assertThat(http.get(LATEST, "If-Modified-Since", since).statusCode()).isEqualTo(304);
    assertThat(http.get(LATEST, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
    assertThat(http.get(LATEST, "If-None-Match", "\"x\"", "If-Modified-Since", since).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aPartIsSentWhereOneIsAskedFor() {
    HttpResponse<String> part = http.get(LATEST, "Range", "bytes=7-9");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(TEXT.substring(7, 10));
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 7-9/26");
    HttpResponse<String> beyond = http.get(LATEST, "Range", "bytes=26-");
    assertThat(beyond.statusCode()).isEqualTo(416);
    assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */26");
    HttpResponse<String> two = http.get(LATEST, "Range", "bytes=0-1,4-5");
    assertThat(two.statusCode()).isEqualTo(200);
    assertThat(two.body()).isEqualTo(TEXT);
  }

  @Test
  void aPartIsOnlyForWhoHasTheRestOfThisFile() {
    String tag = header(http.get(LATEST), "ETag");
    assertThat(http.get(LATEST, "Range", "bytes=0-1", "If-Range", tag).statusCode()).isEqualTo(206);
    assertThat(http.get(LATEST, "Range", "bytes=0-1", "If-Range", "\"x\"").statusCode())
        .isEqualTo(200);
    String date = "Mon, 12 Oct 2026 12:00:00 GMT";
    assertThat(http.get(LATEST, "Range", "bytes=0-1", "If-Range", date).statusCode())
        .isEqualTo(206);
  }

  @Test
  void theNextTakesItsPlaceUnderTheSameName() {
    String tag = header(http.get(LATEST), "ETag");
    clock.advance(Duration.ofMinutes(30));
    HttpResponse<String> next = http.get(LATEST, "If-None-Match", tag);
    assertThat(next.body()).isEqualTo("hourly-20261012-123000 MP3");
    assertThat(http.get("/bulletins/hourly/" + ID + ".mp3").body()).isEqualTo(TEXT);
    clock.advance(Duration.ofMinutes(30));
    assertThat(http.get("/bulletins/hourly/" + ID + ".mp3").statusCode()).isEqualTo(410);
  }

  @Test
  void aKilledStoryIsOutOfTheNextBytes() {
    http.get(LATEST);
    StoryId killed = press.shelf().kept("hourly").getFirst().stories().iterator().next();
    script.updateAndGet(now -> now.without(Set.of(killed)));
    assertThat(http.get("/bulletins/hourly/" + ID + ".mp3").statusCode()).isEqualTo(410);
    HttpResponse<String> next = http.get(LATEST);
    assertThat(next.body()).isEqualTo(ID + "-2 MP3");
    assertThat(press.shelf().kept("hourly").getFirst().stories()).doesNotContain(killed);
  }

  @Test
  void whatCannotBeMadeIsSaidWithATimeToComeAgain() {
    making.fail("speech");
    HttpResponse<String> got = http.get(LATEST);
    assertThat(got.statusCode()).isEqualTo(503);
    assertThat(got.body()).isEqualTo("no engine speaks");
    assertThat(header(got, "Retry-After")).isEqualTo("30");
  }

  @Test
  void whatThereIsNotIsNamed() {
    assertThat(http.get("/bulletins/fishing/latest.mp3").body())
        .isEqualTo("there is no bulletin of that name; there is hourly, checked");
    HttpResponse<String> opus = http.get("/bulletins/hourly/latest.opus");
    assertThat(opus.statusCode()).isEqualTo(404);
    assertThat(opus.body()).isEqualTo("this bulletin is made as wav, mp3");
    assertThat(http.get("/bulletins/hourly/" + ID + "-9.mp3").statusCode()).isEqualTo(404);
    http.get(LATEST);
    assertThat(http.get("/bulletins/checked/" + ID + ".mp3").statusCode()).isEqualTo(404);
  }

  @Test
  void thePlaylistNamesTheLatest() {
    HttpResponse<String> got = http.get("/bulletins/hourly/latest.m3u");
    assertThat(header(got, "Content-Type")).startsWith("audio/x-mpegurl");
    assertThat(got.body())
        .isEqualTo(
            """
            #EXTM3U
            #EXTINF:60,Harbour Radio: hourly
            https://news.example.org/bulletins/hourly/latest.mp3
            """);
  }

  @Test
  void whatNeedsApprovalIsHeardAtTheDeskAndThenByAll() throws IOException {
    HttpResponse<String> waits = http.get("/bulletins/checked/latest.mp3");
    assertThat(waits.statusCode()).isEqualTo(503);
    assertThat(waits.body()).isEqualTo("it waits for an editor to let it on the air");
    JsonNode listed = json(http.get("/api/bulletins")).get("bulletins").get(1);
    assertThat(listed.get("onAir")).isEmpty();
    String id = listed.get("waiting").get(0).get("id").asText();
    assertThat(http.get("/bulletins/checked/" + id + ".mp3").statusCode()).isEqualTo(404);
    assertThat(http.get("/api/bulletins/checked/" + id + ".mp3").body()).isEqualTo(id + " MP3");
    String approve = "/api/bulletins/checked/" + id + "/approve";
    JsonNode approved = json(http.postJson(approve, ""));
    assertThat(approved.get("review").get("reviewer").asText()).isEqualTo("desk");
    assertThat(approved.get("review").get("at").asText()).isEqualTo("2026-10-12T12:00:00Z");
    assertThat(http.get("/bulletins/checked/latest.mp3").body()).isEqualTo(id + " MP3");
    assertThat(http.postJson(approve, "").statusCode()).isEqualTo(200);
  }

  @Test
  void theDeskHasOneMadeAndTakesOneOffTheAir() throws IOException {
    assertThat(http.postJson("/api/bulletins/hourly/make", "").statusCode()).isEqualTo(202);
    assertThat(press.shelf().kept("hourly")).hasSize(1);
    http.postJson("/api/bulletins/hourly/" + ID + "/withdraw", "");
    assertThat(http.get("/bulletins/hourly/" + ID + ".mp3").statusCode()).isEqualTo(410);
    JsonNode one = json(http.get("/api/bulletins/hourly"));
    assertThat(one.get("onAir").get(0).get("id").asText()).isEqualTo(ID + "-2");
    assertThat(one.get("due").asText()).isEqualTo("2026-10-12T12:30:00Z");
    assertThat(http.postJson("/api/bulletins/fishing/make", "").statusCode()).isEqualTo(404);
  }
}
