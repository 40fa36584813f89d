package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.WireException;
import fm.earshot.intake.feed.FeedSource;
import fm.earshot.intake.feed.FeedWire;
import fm.earshot.intake.feed.Fetch;
import fm.earshot.news.Story;
import fm.earshot.testing.Air;
import fm.earshot.testing.FeedServer;
import fm.earshot.testing.MemoryStoryBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedHostileTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final Enemy ENEMY = new Enemy();
  private static final Fetch FETCH = new Fetch();
  private static final int MOST_BYTES = 10_000_000;

  @TempDir Path directory;

  @AfterAll
  static void stop() {
    ENEMY.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {701, 702, 703, 704})
  void mangledFeedIsReadOrRefused(long seed) {
    Random random = new Random(seed);
    Intake intake = new Intake(new MemoryStoryBook(), () -> Air.START);
    List<String> types =
        List.of(
            "text/xml", "application/rss+xml; charset=koi8-r", "text/html", "x; charset=nope", "");
    int read = 0;
    for (int i = 0; i < 520; i++) {
      String path = "/feed-" + seed + "-" + i;
      byte[] feed = Feeds.any(random);
      boolean packed = random.nextInt(6) == 0;
      String type = "Content-Type: " + types.get(random.nextInt(types.size()));
      if (packed) {
        byte[] bytes = Feeds.gzip(feed);
        ENEMY.serve(path, bytes, type, "Content-Encoding: gzip");
      } else {
        ENEMY.serve(path, feed, type);
      }
      read += taken(intake, path, new String(feed, StandardCharsets.UTF_8)).isEmpty() ? 0 : 1;
    }
    assertThat(read).as("feeds of which something was taken").isBetween(50, 500);
  }

  /// What was taken of the feed at this path; refused in one line, nothing.
  private static List<Filed> taken(Intake intake, String path, String what) {
    FeedSource source =
        new FeedSource("Wire", ENEMY.at(path).toString(), null, null, Duration.ofMinutes(5));
    try {
      List<Filed> filed = intake.take(new FeedWire(source, () -> Air.START, FETCH));
      filed.forEach(FeedHostileTest::isClean);
      return filed;
    } catch (WireException e) {
      assertThat(e.getMessage())
          .as(what)
          .startsWith("feed Wire")
          .hasSizeLessThan(600)
          .doesNotContain("Exception", "java.", "fasterxml", "StreamRead")
          .doesNotContainPattern("\\p{Cc}");
      return List.of();
    }
  }

  private static void isClean(Filed filed) {
    switch (filed) {
      case Filed.New(Story story) -> isClean(story);
      case Filed.Updated(Story story) -> isClean(story);
      case Filed.Unchanged _, Filed.Killed _ -> {}
    }
  }

  private static void isClean(Story story) {
    List<String> said = new ArrayList<>(story.paragraphs());
    said.add(story.headline());
    said.add(story.credit().source());
    assertThat(said).allSatisfy(text -> assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cs}]"));
  }

  static Stream<String> traps() {
    String item = "<rss version=\"2.0\"><channel><item><title>One</title></item>";
    ENEMY.serve("/deep", Feeds.ascii("<a>".repeat(100_000)));
    ENEMY.serve("/deep-rss", Feeds.ascii(item + "<item><title>" + "<b>".repeat(100_000)));
    ENEMY.serve("/deep-json", Feeds.ascii("{\"items\":" + "[".repeat(100_000)));
    ENEMY.serve(
        "/deep-html", Feeds.ascii(item.replace("One", "<![CDATA[" + "<div>".repeat(100_000))));
    ENEMY.serve("/laughs", Feeds.ascii(laughs()));
    ENEMY.serve("/quadratic", Feeds.ascii(quadratic()));
    ENEMY.serve("/bomb", Feeds.gzip(new byte[200_000_000]), "Content-Encoding: gzip");
    ENEMY.serve("/cut-gzip", Feeds.ascii("\u001f\u0008"), "Content-Encoding: gzip");
    ENEMY.serve("/brotli", Feeds.ascii(item), "Content-Encoding: br");
    ENEMY.serve("/large", new byte[MOST_BYTES + 1]);
    ENEMY.raw("/endless", "HTTP/1.1 200 OK\r\n\r\n", Feeds.ascii(item.repeat(20_000)));
    ENEMY.raw(
        "/lies",
        "HTTP/1.1 200 OK\r\nContent-Length: 999\r\nConnection: close\r\n\r\n",
        Feeds.ascii(item));
    ENEMY.raw("/head", "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(100_000), new byte[0]);
    ENEMY.raw("/no-http", "\u0016\u0003\u0001", new byte[9]);
    ENEMY.raw("/status", "HTTP/1.1 999 \u0001\r\n\r\n", new byte[0]);
    ENEMY.redirect("/loop", "/loop");
    ENEMY.redirect("/to-file", "file:///etc/passwd");
    ENEMY.redirect("/to-nowhere", "http://");
    ENEMY.redirect("/to-nonsense", "ht!tp:\\\\%%%");
    ENEMY.serve("/items", Feeds.ascii(item + "<item><title>x</title></item>".repeat(50_000)));
    ENEMY.serve("/attributes", Feeds.ascii(item + "<item " + "a='1' ".repeat(300_000) + ">"));
    ENEMY.serve("/comments", Feeds.ascii(item + "<!--".repeat(500_000)));
    ENEMY.serve("/brackets", Feeds.ascii(item + "<![CDATA[".repeat(300_000)));
    ENEMY.serve("/angles", Feeds.ascii(item + "<".repeat(2_000_000)));
    ENEMY.serve("/doctype", Feeds.ascii("<!DOCTYPE a [" + "<!ENTITY ".repeat(200_000)));
    return Stream.of(
        "/deep",
        "/deep-rss",
        "/deep-json",
        "/deep-html",
        "/laughs",
        "/quadratic",
        "/bomb",
        "/cut-gzip",
        "/brotli",
        "/large",
        "/endless",
        "/lies",
        "/head",
        "/no-http",
        "/status",
        "/loop",
        "/to-file",
        "/to-nowhere",
        "/to-nonsense",
        "/items",
        "/attributes",
        "/comments",
        "/brackets",
        "/angles",
        "/doctype");
  }

  private static String laughs() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    return dtd + "]><rss version=\"2.0\"><channel><title>&a29;</title></channel></rss>";
  }

  private static String quadratic() {
    String entity = "<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>";
    return entity + "<rss version=\"2.0\"><channel><title>" + "&a;".repeat(50_000) + "</title>";
  }

  @ParameterizedTest
  @MethodSource("traps")
  void trapIsReadOrRefusedInTime(String path) {
    Intake intake = new Intake(new MemoryStoryBook(), () -> Air.START);
    long started = System.nanoTime();
    taken(intake, path, path);
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(14));
  }

  @Test
  void redirectToWhatIsNotPublicIsNotFollowed() {
    try (Enemy inside = new Enemy()) {
      inside.serve("/secret", Feeds.ascii(Feeds.RSS));
      int port = inside.at("/").getPort();
      List<String> places =
          List.of(
              "127.0.0.1",
              "localhost",
              "[::1]",
              "[::ffff:127.0.0.1]",
              "0.0.0.0",
              "127.1",
              "2130706433",
              "0x7f000001",
              "017700000001",
              "127.0.0.1.",
              "LOCALHOST",
              "[::]",
              "10.0.0.1",
              "192.168.0.1",
              "169.254.169.254",
              "100.64.0.1",
              "[fd00::1]",
              "[fe80::1]",
              "user@127.0.0.1");
      Intake intake = new Intake(new MemoryStoryBook(), () -> Air.START);
      for (String place : places) {
        String path = "/to-" + places.indexOf(place);
        ENEMY.redirect(path, "http://" + place + ":" + port + "/secret");
        assertThat(taken(intake, path, place)).as(place).isEmpty();
      }
      assertThat(inside.calls()).isZero();
    }
  }

  @Test
  void feedsThatTrapTheReaderKeepNobodyElseOffTheAir() {
    traps().close();
    try (FeedServer sound = FeedServer.serving("Mill reopens", "The mill reopens on Monday.")) {
      sound.settings(directory);
      Path settings = directory.resolve("earshot.yaml");
      StringBuilder yaml = new StringBuilder(read(settings));
      for (String trap :
          List.of("/endless", "/bomb", "/deep-html", "/laughs", "/loop", "/angles")) {
        yaml.append("  - url: \"").append(ENEMY.at(trap)).append("\"\n    poll: 1s\n");
      }
      Air.write(settings, yaml.toString());
      try (Air air = Air.with(directory)) {
        air.until("the sound feed is on the air", () -> edition(air).contains("Mill reopens"));
        sound.serve("Mill closes again", "The mill closes again on Tuesday.");
        air.until("its update is on the air", () -> edition(air).contains("Mill closes again"));
        air.caller("+15550106").dials();
        air.speaker("anna").opens();
      }
    }
  }

  private static String edition(Air air) {
    return air.http().get("/api/editions/top").body();
  }

  private static String read(Path file) {
    try {
      return java.nio.file.Files.readString(file);
    } catch (java.io.IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
