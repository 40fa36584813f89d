package fm.earshot.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an editor does in a browser, and what is heard and logged of it.
class StudioTest {
  private static final String HOSTILE =
      "</textarea></title><script>alert(1)</script>\" onload='x' ${7*7} <!-- & ' ]]> \u202e";

  private static final String ID = "(?s).*?\"id\":\"([0-9a-f]{16})\".*";

  @TempDir Path directory;

  private static String story(Air air) {
    String id = air.post("urn:a", "Mill reopens", "The mill reopens on Monday.");
    air.untilStories(1);
    return id;
  }

  private static String log(Air air, String id) {
    return air.http().get("/api/log?after=0&story=" + id).body();
  }

  @Test
  void editorSeesWhatIsOnTheAirAndWhyAndWhatWasLeftOut() {
    try (Air air = Air.with(directory, "EARSHOT_TIME_ZONE", "Europe/Berlin")) {
      story(air);
      air.post(Map.of("embargoedUntil", "2026-03-10T18:00:00Z"), "urn:e", "Prize goes to X", "X.");
      air.until(
          "both are taken up", () -> new Browser(air).opens("/studio").page().contains("Prize"));
      String page = new Browser(air).opens("/studio?programme=top").page();
      assertThat(page.substring(0, page.indexOf("Left out")))
          .contains("Mill reopens", "Why here:", "urgency 5", "10 Mar 2026, 16:00:00")
          .doesNotContain("Prize");
      assertThat(page.substring(page.indexOf("Left out")))
          .contains("Prize goes to X", "embargoed until 10 Mar 2026, 19:00:00");
      assertThat(new Browser(air).opens("/studio?programme=nothing").status()).isEqualTo(404);
    }
  }

  @Test
  void editorPinsKillsAndRestoresAndEachIsInTheLog() {
    try (Air air = Air.with(directory)) {
      String id = story(air);
      String page = "/studio/stories/" + id;
      Browser anna = new Browser(air).opens("/studio");
      assertThat(anna.fills(page + "/pin", Map.of("rank", "1", "programmes", "top")).page())
          .contains("Pinned.", "number 1 in top");
      assertThat(air.http().get("/api/editions/top").body()).contains("pinned at 1 by the desk");
      assertThat(anna.fills(page + "/pin", Map.of("rank", "0")).status()).isEqualTo(422);
      assertThat(anna.fills(page + "/unpin", Map.of()).page()).contains("No longer pinned.");

      assertThat(anna.opens(page + "/kill").page()).contains("Kill this story?", "Mill reopens");
      assertThat(anna.fills(page + "/kill", Map.of("reason", " ")).status()).isEqualTo(422);
      assertThat(anna.page()).contains("Nothing was killed");
      assertThat(anna.fills(page + "/kill", Map.of("reason", "wrong mill")).page())
          .contains("Killed: it is off the air everywhere", "wrong mill", "Restore this story");
      air.speaker("ann").opens().doesNotHear("Mill");
      assertThat(anna.fills(page + "/restore", Map.of()).page()).contains("On the air:");
      air.speaker("ben").opens().hears("Mill reopens");
      assertThat(log(air, id))
          .containsSubsequence(
              "\"what\":\"new\"", "\"pin\"", "\"unpin\"", "\"kill\"", "wrong mill", "\"restore\"");
    }
  }

  @Test
  void correctionIsSpokenWithItsPublicTextAndNeverUndoneByAStalePage() {
    try (Air air = Air.with(directory)) {
      String id = story(air);
      String page = "/studio/stories/" + id;
      Browser anna = new Browser(air).opens(page);
      Browser ben = new Browser(air).opens(page);
      Map<String, String> right =
          Map.of(
              "headline", "Mill stays shut",
              "body", "The mill stays shut.\r\n\r\nNobody knows why.",
              "correction", "An earlier version said that the mill reopens.");
      assertThat(anna.fills(page + "/text", right).page()).contains("Kept as a new version");
      air.caller("+15550101").dials().hears("An earlier version said that the mill reopens");
      assertThat(log(air, id)).contains("\"correction\"", "said that the mill reopens");
      assertThat(air.http().get("/api/stories/" + id).body()).contains("Nobody knows why.");

      Map<String, String> stale = Map.of("headline", "Mill reopens!", "body", "Old.");
      assertThat(ben.fills(page + "/text", stale).status()).isEqualTo(422);
      assertThat(ben.page()).contains("changed meanwhile", "Mill reopens!");
      for (Map<String, String> wrong :
          List.of(
              Map.of("headline", "", "body", "x"),
              Map.of("headline", "Emptied by mistake", "body", " \r\n "),
              Map.of("headline", "x", "body", "x", "correction", "x".repeat(1_001)))) {
        assertThat(anna.opens(page).fills(page + "/text", wrong).status()).isEqualTo(422);
      }
    }
  }

  @Test
  void embargoTakesAStoryOffTheAirUntilItsSecondAndExpiryForGood() {
    try (Air air = Air.with(directory, "EARSHOT_TIME_ZONE", "Europe/Berlin")) {
      String id = story(air);
      String page = "/studio/stories/" + id;
      Browser anna = new Browser(air).opens(page);
      Map<String, String> times =
          Map.of("embargo", "2026-03-10T17:00", "expires", "2026-03-10T18:00:00");
      assertThat(anna.fills(page + "/times", times).page())
          .contains("Under embargo until 10 Mar 2026, 17:00:00");
      air.speaker("ann").opens().doesNotHear("Mill");
      air.clock.advance(Duration.ofHours(1));
      air.post("urn:b", "Pool warms up", "The pool is warm.");
      air.untilStories(2);
      assertThat(anna.opens(page).page()).contains("On the air:");
      air.clock.advance(Duration.ofHours(1));
      assertThat(anna.opens(page).page()).contains("Expired at 10 Mar 2026, 18:00:00");
      Map<String, String> turned =
          Map.of("embargo", "2026-03-10T18:00", "expires", "2026-03-10T17:00");
      assertThat(anna.fills(page + "/times", turned).status()).isEqualTo(422);
      for (String no : List.of("soon", "+999999999-01-01T00:00", "-0001-01-01T00:00")) {
        assertThat(anna.fills(page + "/times", Map.of("embargo", no)).status()).isEqualTo(422);
      }
      assertThat(anna.opens(page).fills(page + "/times", Map.of()).page()).contains("On the air:");
      assertThat(log(air, id))
          .containsSubsequence(
              "until 2026-03-10T16:00:00Z", "at 2026-03-10T17:00:00Z", "lifted", "lifted");
    }
  }

  @Test
  void whatIsWithheldIsHeardOnceTheDeskReleasesIt() {
    try (Air air = Air.with(directory)) {
      String item =
          "{\"uri\":\"urn:w\",\"pubStatus\":\"withheld\",\"headline\":\"Mill stays shut\"%s}";
      String text = item.formatted(",\"body_text\":\"Nobody knows why.\"");
      String id = air.http().postJson("/api/stories", text).body().replaceFirst(ID, "$1");
      String page = "/studio/stories/" + id;
      Browser anna = new Browser(air).opens(page);
      assertThat(anna.page()).contains("Withheld:", "Release this story");
      Browser ben = new Browser(air).opens(page);
      assertThat(anna.fills(page + "/release", Map.of()).page())
          .contains("No longer withheld.", "On the air:")
          .doesNotContain("Release this story");
      assertThat(ben.fills(page + "/release", Map.of()).status()).isEqualTo(422);
      air.speaker("ann").opens().hears("Mill stays shut");
      assertThat(log(air, id)).contains("\"withhold\"", "\"update\"");

      String bare = item.replace("urn:w", "urn:bare").formatted("");
      String other = air.http().postJson("/api/stories", bare).body().replaceFirst(ID, "$1");
      assertThat(anna.opens("/studio/stories/" + other).page())
          .contains("Withheld:")
          .doesNotContain("Release this story");
    }
  }

  @Test
  void whateverStandsInAFieldIsShownAndNeverRun() {
    try (Air air = Air.with(directory)) {
      String id = air.post("urn:h", HOSTILE, HOSTILE);
      air.untilStories(1);
      String page = "/studio/stories/" + id;
      Browser anna = new Browser(air).opens(page);
      isTame(anna.page());
      isTame(anna.opens("/studio").page());
      isTame(anna.opens(page + "/kill").page());
      anna.opens(page);
      isTame(
          anna.fills(
                  page + "/text",
                  Map.of("headline", HOSTILE, "body", HOSTILE, "correction", HOSTILE))
              .page());
      isTame(anna.fills(page + "/times", Map.of("embargo", HOSTILE, "expires", HOSTILE)).page());
      isTame(
          anna.fills(
                  page + "/pin", Map.of("rank", HOSTILE, "until", HOSTILE, "programmes", HOSTILE))
              .page());
      isTame(anna.fills(page + "/kill", Map.of("reason", HOSTILE.repeat(20))).page());
      isTame(anna.fills(page + "/kill", Map.of("reason", HOSTILE)).page());
      isTame(anna.page());
      assertThat(anna.opens("/studio/log").page()).contains("&lt;script&gt;");
      isTame(anna.page());
      assertThat(anna.opens("/studio?programme=%22%3E%3Cscript%3E").page())
          .doesNotContain("\"><script>");
      assertThat(anna.opens("/studio/log?story=%22%3E&before=%22%3E").status()).isEqualTo(200);
      assertThat(anna.opens(page + "?said=%3Cscript%3E").page()).doesNotContain("id=\"said\"");
      assertThat(anna.opens("/studio/stories/%2e%2e%2f").status()).isEqualTo(404);
      assertThat(anna.opens("/studio/stories/0123456789abcdef").status()).isEqualTo(404);
    }
  }

  private static void isTame(String page) {
    assertThat(page).doesNotContain("<script>", "</textarea></title>", "=\"\" onload");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page).contains("${7*7}");
  }
}
