package fm.earshot.conversation;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Callers who hang up and call again.
class HotlineReturnTest {
  private static final String ANNA = "+15550101";

  @TempDir Path directory;

  @Test
  void whoHangsUpAndCallsAgainGoesOnAtTheSentence() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().hears("ruled out U S military");
      caller.presses("2").hears("The week before, Trump had told a broadcaster").hangsUp();
      air.clock.advance(Duration.ofHours(2));
      Caller again = air.caller(ANNA).dials().hears("Welcome back.", "where you left off");
      again.doesNotHear("in a computer's voice");
      again.presses("1").hears("The week before, Trump had told a broadcaster");
      again.doesNotHear("ruled out U S military intervention against drug cartels");
    }
  }

  @Test
  void whoCallsAgainIsToldWhatIsNew() {
    try (Air air = Air.with(directory)) {
      Bridge.posted(air);
      air.caller(ANNA).dials().hears("Work starts in May").hangsUp();
      air.clock.advance(Duration.ofHours(1));
      air.post("urn:c", "Swimmers want warmer water", "Swimmers asked for a warmer pool.");
      air.post("urn:d", "Market moves to the square", "The market moves to the square in June.");
      air.untilStories(4);
      Caller again = air.caller(ANNA).dials().hears("Welcome back. 2 new stories.", "Press 1");
      again.presses("1").hears("Work starts in May.").doesNotHear("The council voted");
      again.says("what's new").hears("2 new stories. 1.", "2.").doesNotHear("bridge");
    }
  }

  @Test
  void whoCallsAgainAndPressesNothingHearsTheLatest() {
    try (Air air = Air.with(directory)) {
      Bridge.posted(air);
      air.caller(ANNA).dials().hears("Work starts in May").hangsUp();
      Caller again = air.caller(ANNA).dials().hears("Press 1 to go on where you left off");
      again.staysOn().hears("or 2 for the latest").staysOn().hears("2 is the latest news.");
      again.staysOn().hears("On with the news. Library opens on Sundays");
    }
  }

  @Test
  void withheldNumberIsNobody() {
    try (Air air = Air.with(directory)) {
      for (String number : new String[] {"anonymous", "+266696687", "Restricted", ""}) {
        air.caller(number).dials().hears("in a computer's voice", "The two governments").hangsUp();
        Caller again = air.caller(number).dials().hears("in a computer's voice");
        again.doesNotHear("Welcome back").hears("Sheinbaum rules out").hangsUp();
      }
    }
  }

  @Test
  void correctedStoryIsToldOnReturn() {
    try (Air air = Air.with(directory)) {
      air.post(
          "urn:a",
          "Council votes to rebuild the bridge",
          "The council voted 7 to 2 to rebuild the bridge. Work starts in May.",
          "The bridge was built in 1921.");
      air.until(
          "it is on the air", () -> air.http().get("/readyz").body().contains("\"sample\":0"));
      air.caller(ANNA).dials().hears("The council voted 7 to 2").hangsUp();
      air.clock.advance(Duration.ofHours(1));
      air.post(
          Map.of("earshot_correction", "The vote was 7 to 3, not 7 to 2."),
          "urn:a",
          "Council votes to rebuild the bridge",
          "The council voted 7 to 3 to rebuild the bridge. Work starts in May.",
          "The bridge was built in 1921.");
      air.until(
          "it is corrected",
          () -> air.http().get("/api/editions/top").body().contains("\"version\":2"));
      Caller caller = air.caller(ANNA).dials().hears("Welcome back.", "has been corrected since");
      caller
          .presses("1")
          .hears(
              "This story has been corrected. The vote was 7 to 3, not 7 to 2.",
              "The council voted 7 to 3");
    }
  }

  @Test
  void storyKilledIsToldOnReturn() {
    try (Air air = Air.with(directory)) {
      String bridge = Bridge.posted(air);
      air.caller(ANNA).dials().hears("Work starts in May").hangsUp();
      air.kill(bridge);
      Caller again = air.caller(ANNA).dials();
      again.hears("The story you were listening to has been withdrawn.", "Library opens");
      again.doesNotHear("bridge");
    }
  }

  @Test
  void restartKeepsStoriesAndBookmarks() {
    try (Air air = Air.with(directory)) {
      Bridge.posted(air);
      air.caller(ANNA).dials().hears("Work starts in May").hangsUp();
      air.restart();
      Caller again = air.caller(ANNA).dials().hears("Welcome back.", "where you left off");
      again.presses("1").hears("Work starts in May").doesNotHear("The council voted");
    }
  }
}
