package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotlineConversationsTest {
  private static final String ANNA = "+15550101";

  @TempDir Path directory;

  @Test
  void newCallerHearsTheLeadWithoutAMenu() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials();
      assertThat(caller.all()).startsWith("Earshot news, in a computer's voice.");
      caller.hears(
          "Sheinbaum rules out U S military action on cartels",
          "From Earshot Sample Desk, 6 hours ago, in the article's own words.",
          "coordination without subordination");
      assertThat(Duration.between(Air.START, air.clock.instant()))
          .isLessThan(Duration.ofMinutes(1));
    }
  }

  @Test
  void leadIsHeardAtAllLevelsWithAKeyInTheMiddleOfTheFullTextAndACorrectReturn() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().hears("The two governments are collaborating");
      caller
          .presses("0")
          .hears("Press 1 for the headlines")
          .presses("6"); // more: goes on at this level
      caller.hears("The two governments are collaborating", "In that case, Sheinbaum said");
      caller.presses("0").presses("6").hears("Security was the pressing subject");
      caller.presses("2").hears("The whole story", "ruled out U S military intervention");
      caller.staysOnUntil("fallen by about 50 per cent in a year");
      caller.presses("3").hears("The call also turned to Venezuela.");
      caller.presses("1").hears("Sheinbaum said the quantity of the drug crossing the border");
      caller.presses("8").hears("In short", "coordination without subordination");
      caller.presses("*").hears("fallen by about 50 per cent in a year");
    }
  }

  @Test
  void nextAndPreviousWalkTheRundown() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().hears("ruled out U S military");
      caller.presses("6").hears("Next.");
      String second = caller.all();
      assertThat(second).doesNotContain("Sheinbaum");
      caller.presses("6").presses("4");
      assertThat(caller.all().lines().findFirst()).isPresent();
      caller.presses("4").hears("Sheinbaum rules out U S military action");
    }
  }

  @Test
  void unknownTopicIsAnsweredWithWhatThereIs() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials();
      caller.says("tell me about underwater basket weaving");
      caller.hears("I have no story about underwater basket weaving", "for world", "for sport");
      caller.says("sport").hears("Here is the sport news.");
    }
  }

  @Test
  void threeSilencesGoOnReading() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().hears("The two governments are collaborating");
      caller.presses("#").hears("For a section, press 1 for business");
      caller.staysOn().hears("Which section would you like?");
      caller.staysOn().hears("0 is for the top stories");
      caller.staysOn().hears("On with the news.", "The two governments are collaborating");
    }
  }

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
  void starAndSquareArrive() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().hears("ruled out U S military");
      caller.presses("6").presses("*").hears("Sheinbaum rules out U S military action");
      caller.presses("#").hears("1 for").presses("1").hears("Here is the");
    }
  }

  @Test
  void storyKilledWhileBeingReadIsWithdrawnAtTheNextTurn() {
    try (Air air = Air.with(directory)) {
      air.post(
          "urn:b",
          "Library opens on Sundays",
          "The library opens on Sundays from June. Members asked for it.");
      air.clock.advance(Duration.ofMinutes(5));
      String first =
          air.post(
              "urn:a",
              "Council votes to rebuild the bridge",
              "The council voted to rebuild the bridge. Work starts in May.",
              "The bridge was built in 1921. It carries 12,000 cars a day.");
      air.until(
          "both are on the air", () -> air.http().get("/readyz").body().contains("\"stories\":2"));
      Caller caller = air.caller(ANNA).dials();
      caller.hears("The council voted to rebuild the bridge");
      air.kill(first);
      caller.presses("2").hears("That story has been withdrawn.", "Library opens on Sundays");
      caller.doesNotHear("bridge");
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
}
