package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.OnAir;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No spelling of a path and no method goes round a door, and what a public URL means for it.
class DoorPathsTest extends OnAir {
  private static final String STORY =
      """
      {"uri":"urn:x:smuggled","versionCreated":"2026-03-10T14:00:00Z","language":"en",
       "headlines":[{"value":"Smuggled"}],
       "bodies":[{"contentType":"text/plain","value":"This was smuggled in."}]}
      """;
  private static final String ABROAD = "X-Forwarded-For: 203.0.113.7";

  static Stream<String> spellings() {
    return Stream.of("/alexa", "/phone/turn", "/api/stories", "/api/editions/top")
        .flatMap(DoorPathsTest::spelled);
  }

  private static Stream<String> spelled(String path) {
    String name = path.substring(1);
    return Stream.of(
        path + "/",
        path + "//",
        "/" + path,
        path.toUpperCase(Locale.ROOT),
        path + ";x=1",
        path + ";",
        path + "?x=1",
        path + "#x",
        path + "%00",
        path + "%20",
        path + ".",
        path + "%2f",
        path + "/.",
        path + "/..",
        path + "/../" + name,
        path + "/%2e%2e/" + name,
        "/x/.." + path,
        "/x/..;" + path,
        "/healthz/.." + path,
        "/healthz/..%2f" + name,
        "/./" + name,
        "/." + path,
        "/%2e" + path,
        "/;" + path,
        "/;x" + path,
        name,
        "/%" + Integer.toHexString(name.charAt(0)) + name.substring(1),
        path.replaceFirst("/(?=[^/]*$)", "//"),
        path.replaceFirst("/(?=[^/]*$)", "%2f"),
        path.replaceFirst("/(?=[^/]*$)", "/%2f"),
        path.replaceFirst("/(?=[^/]*$)", ";x/"),
        path.replaceFirst("/(?=[^/]*$)", "\\\\"),
        path.replaceFirst("/(?=[^/]*$)", "/x/../"),
        path.replaceFirst("/(?=[^/]*$)", "/./"));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void noSpellingOfAPathGoesRoundTheDoor(String path) {
    String type = path.toLowerCase(Locale.ROOT).contains("api") ? STORY : "";
    Knock post = Knock.DOORS.getFirst().at(path);
    for (Knock knock :
        List.of(post, post.by("GET"), new Knock("POST", path, "text/plain", type, 0))) {
      assertThat(knock.status(air, ABROAD)).as(knock.method()).isIn(400, 403, 404, 405);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "post"
      })
  void noMethodGoesRoundTheDoor(String method) {
    for (Knock knock : Knock.DOORS) {
      assertThat(knock.by(method).status(air, ABROAD)).isIn(400, 403, 404, 405, 501);
      assertThat(knock.by(method).status(air, ABROAD, "X-HTTP-Method-Override: POST"))
          .isIn(400, 403, 404, 405, 501);
    }
  }

  @Test
  void nothingThatWasPostedFromAbroadWasTaken() {
    new Knock("POST", "/api/stories", "text/plain", STORY, 0).status(air, ABROAD);
    new Knock("POST", "/api/stories", "text/plain", STORY, 0)
        .status(air, "Origin: https://evil.example");
    assertThat(air.http().get("/readyz").body()).contains("\"sample\":16");
    assertThat(air.http().get("/api/stories/urn%3Ax%3Asmuggled").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "https://[::1]"})
  void publicUrlOnThisMachineLeavesTheDoorsAsTheyAre(String url, @TempDir Path own) {
    try (Air local = Air.with(own, "EARSHOT_PUBLIC_URL", url)) {
      for (Knock knock : Knock.DOORS) {
        assertThat(knock.status(local)).as(knock.path()).isEqualTo(knock.inside());
        assertThat(knock.status(local, ABROAD)).as(knock.path()).isEqualTo(403);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://news.example.org", "http://127.0.0.1.evil.example"})
  void publicUrlElsewhereShutsTheDoors(String url, @TempDir Path own) {
    try (Air world = Air.with(own, "EARSHOT_PUBLIC_URL", url)) {
      for (Knock knock : Knock.DOORS) {
        assertThat(knock.status(world)).as(knock.path()).isEqualTo(403);
        assertThat(knock.statusUnder(world, "HTTP/1.1", "Host: news.example.org")).isEqualTo(403);
      }
      assertThat(world.http().get("/healthz").statusCode()).isEqualTo(200);
      assertThat(world.http().get("/feeds/flash.json").statusCode()).isEqualTo(200);
      assertThat(world.http().get("/phone/fallback").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void unverifiedLoopbackLetsInWhoSitsHereAndNobodyElse(@TempDir Path own) {
    String url = "https://news.example.org";
    try (Air world =
        Air.with(own, "EARSHOT_PUBLIC_URL", url, "EARSHOT_UNVERIFIED_LOOPBACK", "true")) {
      for (Knock knock : Knock.DOORS) {
        assertThat(knock.status(world)).as(knock.path()).isEqualTo(knock.inside());
        assertThat(knock.status(world, ABROAD)).as(knock.path()).isEqualTo(403);
        assertThat(knock.status(world, "Origin: " + url)).as(knock.path()).isEqualTo(403);
        assertThat(knock.statusUnder(world, "HTTP/1.1", "Host: news.example.org")).isEqualTo(403);
      }
    }
  }
}
