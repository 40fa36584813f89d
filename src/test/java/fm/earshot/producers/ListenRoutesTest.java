package fm.earshot.producers;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.reading.Recorder;
import fm.earshot.audio.reading.Recordings;
import fm.earshot.news.Story;
import fm.earshot.script.Script;
import fm.earshot.testing.Booths;
import fm.earshot.testing.Http;
import fm.earshot.testing.Murmur;
import fm.earshot.testing.Scripts;
import fm.earshot.testing.TestClock;
import io.javalin.Javalin;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenRoutesTest {
  private static final Story FERRY =
      Scripts.story(
          Scripts.NOW,
          "Wire & Co.",
          "https://wire.example.com/a?b=1&c=2",
          "Ferry <script>alert(1)</script> {{text}} back",
          "It sailed on \"Friday\".",
          "Nobody was hurt.");
  private static final String LISTEN = "/stories/" + FERRY.id() + "/listen";

  @TempDir Path directory;
  private final AtomicReference<Script> script = new AtomicReference<>(Scripts.of(List.of(FERRY)));
  private final Murmur murmur = new Murmur();
  private Recorder recorder;
  private Javalin server;
  private Http http;

  @BeforeEach
  void open() throws IOException {
    TestClock clock = new TestClock(Scripts.NOW);
    recorder =
        new Recorder(
            () -> Booths.of(murmur, directory, _ -> "murmur"),
            Recordings.open(directory.resolve("kept"), 1 << 30, clock),
            Booths.CREDITS,
            clock);
    ListenPage page =
        new ListenPage(
            "Harbour Radio",
            URI.create("https://news.example.org"),
            ZoneOffset.UTC,
            Booths.CREDITS,
            new ListenWords(
                "Listen", "A minute", "{count} minutes", "Get it", "Read it", "Wait", "No"));
    ListenRoutes routes = new ListenRoutes(script::get, recorder, page);
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  routes.addTo(config.routes);
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
    recorder.close();
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void anArticleIsHeardWholeOrInPartAndSpokenOnce() {
    HttpResponse<String> got = http.get(LISTEN);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(header(got, "Content-Type")).isEqualTo("audio/mpeg");
    assertThat(got.body()).startsWith("ID3");
    String tag = header(got, "ETag");
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    long spoken = murmur.characters();
    HttpResponse<String> head = http.head(LISTEN + ".mp3");
    assertThat(header(head, "Content-Length")).isEqualTo(header(got, "Content-Length"));
    assertThat(head.body()).isEmpty();
    assertThat(http.get(LISTEN, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> part = http.get(LISTEN, "Range", "bytes=0-2", "If-Range", tag);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("ID3");
    assertThat(http.get(LISTEN, "Range", "bytes=0-2", "If-Range", "\"x\"").statusCode())
        .isEqualTo(200);
    assertThat(http.get(LISTEN, "Range", "bytes=999999999-").statusCode()).isEqualTo(416);
    assertThat(murmur.characters()).isEqualTo(spoken);
  }

  @Test
  void aWithdrawnStoryIsGoneAtOnceAlsoWhenItsReadingIsKept() {
    assertThat(http.get(LISTEN).statusCode()).isEqualTo(200);
    script.updateAndGet(now -> now.without(Set.of(FERRY.id())));
    assertThat(http.get(LISTEN).statusCode()).isEqualTo(410);
    assertThat(http.get(LISTEN, "Accept", "text/html").statusCode()).isEqualTo(410);
    script.set(Scripts.of(List.of()));
    assertThat(http.get(LISTEN + ".mp3").statusCode()).isEqualTo(404);
    assertThat(http.get("/stories/nothing/listen").statusCode()).isEqualTo(404);
  }

  @Test
  void aStoryCanBeNamedAsItsSourceNamesIt() {
    script.set(
        Scripts.of(List.of(Scripts.story(Scripts.NOW, "Wire", null, "Ferry back", "It sailed."))));
    assertThat(http.head("/stories/Ferry%20back/listen").statusCode()).isEqualTo(200);
  }

  @Test
  void anEngineThatFailsIsSaidSoWithWhenToComeAgain() {
    murmur.chokeOn(text -> true);
    HttpResponse<String> got = http.get(LISTEN);
    assertThat(got.statusCode()).isEqualTo(503);
    assertThat(header(got, "Retry-After")).isEqualTo("60");
    assertThat(got.body()).isEqualTo("the story cannot be read aloud now");
  }

  @Test
  void aBrowserGetsAPageInWhichNothingOfTheStoryIsMarkup() {
    HttpResponse<String> page = http.get(LISTEN, "Accept", "text/html,*/*;q=0.8");
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(header(page, "Content-Security-Policy"))
        .startsWith("default-src 'none'; media-src 'self';");
    assertThat(header(page, "Vary")).isEqualTo("Accept");
    assertThat(page.body())
        .contains(
            "<html lang=\"en\">",
            "<h1>Ferry &lt;script&gt;alert(1)&lt;/script&gt; {{text}} back</h1>",
            "From Wire &amp; Co.",
            "Its own words, in a computer&#39;s voice.",
            "A minute",
            "<p>It sailed on &quot;Friday&quot;.</p>\n<p>Nobody was hurt.</p>",
            "src=\"" + LISTEN + ".mp3\"",
            "href=\"https://wire.example.com/a?b=1&amp;c=2\"")
        .doesNotContain("<script>alert");
  }
}
