package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import fm.earshot.testing.FeedServer;
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

  @Test
  void callerWhoPressesNothingIsToldTheKeysOnceAfterTheFirstStory() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().doesNotHear("press");
      caller.staysOnUntil("At any time, press 2 for the whole story");
      caller.hears("Next.", "rescue drill");
      for (int documents = 0; documents < 5; documents++) {
        caller.staysOn().doesNotHear("At any time");
      }
    }
  }

  @Test
  void callerWhoNeverDoesAnythingIsSaidGoodbyeToInTheEnd() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials();
      caller.staysOnUntil("That is all for now.").staysOnUntil("Goodbye.").isHungUpOn();
      assertThat(Duration.between(Air.START, air.clock.instant()))
          .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(20));
    }
  }

  @Test
  void helpTellsTheKeysThatWorkWhileItIsHeard() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().hears("The two governments are collaborating");
      caller.presses("0").hears("3 for how old it is").presses("3");
      caller.hears(
          "This version is from 6 hours ago: Tuesday, March 10, at 8:30 A M.",
          "The two governments are collaborating");
      caller.presses("0").presses("0").hears("While I read, 6 is the next story");
      caller.presses("6").hears("Next.", "rescue drill").presses("2").hears("The whole story");
      caller.presses("0").staysOn().hears("pound ends the call");
      caller.staysOn().hears("While I read");
      caller.staysOn().hears("On with the news.");
      caller.presses("0").presses("#").hears("Goodbye.").isHungUpOn();
    }
  }

  @Test
  void unknownNameIsAnsweredWithWhatThereIsAndAMisheardOneIsFound() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().hears("The two governments are collaborating");
      caller.says("find Zebedee Quux").hears("I have no story about zebedee quux.", "1 for");
      caller.says("shane bomb").hears("Sheinbaum rules out", "ruled out U S military");
      caller.says("what did she say about Cuba?").hears("From the story: Cuba, by contrast");
      caller.says("how much did the elephants weigh").hears("The story does not say.");
      caller.says("where is this from").hears("This is a sample story, credited to Earshot");
      caller.says("how old is it").hears("6 hours ago");
      caller.says("spell that").hears("Sheinbaum is spelled S, H, E, I, N, B, A, U, M.");
      caller.says("send me the link").hears("I can't send links yet.");
      caller.says("goodbye").hears("Goodbye.").isHungUpOn();
    }
  }

  @Test
  void headlinesAreReadToTheirEndAndANumberPicksOne() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().presses("0").presses("1");
      caller.hears("Press a number at any time. 1. Sheinbaum", "2. Seven countries");
      caller.presses("2").hears("Seven countries open").says("headlines").hears("1. Sheinbaum");
      caller.staysOnUntil("9. ").hears("Press a story's number to hear it").doesNotHear("10. ");
      caller.presses("3");
      caller.hears("Gannet Line halts", "Also reported by Northlight News.");
      caller.says("headlines").hears("1. Sheinbaum").says("the second one").hears("rescue drill");
      caller.says("headlines").staysOnUntil("Press a story's number").staysOn().staysOn();
      caller.staysOn().hears("On with the news. Sheinbaum", "ruled out U S military");
    }
  }

  @Test
  void sectionIsHeardByName() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().says("sports news please");
      caller.hears("Here is the sport news. Laframboise").says("science");
      caller.hears("Here is the science news.").presses("*").hears("Laframboise");
      caller.presses("*").hears("Sheinbaum rules out");
    }
  }

  @Test
  void pauseResumeSlowerFasterKeepTheSentence() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().hears("What Mexico wants is coordination");
      caller.presses("5").hears("Paused. Press 5 to go on.").staysOn().hears("Still paused.");
      caller.presses("5");
      assertThat(caller.all()).startsWith("What Mexico wants is coordination");
      caller.presses("7");
      assertThat(caller.all()).startsWith("Slower. What Mexico wants is coordination");
      caller.presses("9");
      assertThat(caller.all()).startsWith("Faster. What Mexico wants is coordination");
      caller.presses("0").presses("4").hears("Sheinbaum rules out", "ruled out U S military");
    }
  }

  @Test
  void briefingOfTwoMinutesEndsWithTheSections() {
    try (Air air = Air.with(directory)) {
      Caller caller = air.caller(ANNA).dials().says("a two minute briefing");
      caller.hears("Your briefing: 3 stories, about 2 minutes. Sheinbaum");
      caller.staysOnUntil("That was your briefing. For a section, press 1 for business");
      assertThat(Duration.between(Air.START, air.clock.instant()))
          .isBetween(Duration.ofSeconds(90), Duration.ofSeconds(180));
      caller.presses("2").hears("Here is the sport news.");
    }
  }

  @Test
  void whoCallsAgainIsToldWhatIsNew() {
    try (Air air = Air.with(directory)) {
      postLibraryAndBridge(air);
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
      postLibraryAndBridge(air);
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
  void storyKilledIsToldOnReturn() {
    try (Air air = Air.with(directory)) {
      String bridge = postLibraryAndBridge(air);
      air.caller(ANNA).dials().hears("Work starts in May").hangsUp();
      air.kill(bridge);
      Caller again = air.caller(ANNA).dials();
      again.hears("The story you were listening to has been withdrawn.", "Library opens");
      again.doesNotHear("bridge");
    }
  }

  @Test
  void correctionIsToldWhileTheStoryIsRead() {
    try (Air air = Air.with(directory)) {
      postLibraryAndBridge(air);
      Caller caller = air.caller(ANNA).dials().hears("Work starts in May");
      correctBridge(air);
      caller.presses("3");
      assertThat(caller.all())
          .startsWith(
              "This story has been corrected. Work starts in June, not in May. Here is the"
                  + " corrected version: The council voted to rebuild the bridge.");
      caller.presses("3").hears("Work starts in June.").doesNotHear("corrected");
    }
  }

  @Test
  void correctionOfTheStoryBeingLeftIsToldBeforeTheNext() {
    try (Air air = Air.with(directory)) {
      postLibraryAndBridge(air);
      Caller caller = air.caller(ANNA).dials().hears("Work starts in May");
      correctBridge(air);
      caller.presses("6").hears("A correction to the story you just heard. Work starts in June");
      caller.hears("Next. Library opens");
    }
  }

  @Test
  void feedIsHeardAndItsChangeToo() {
    Path home = directory.resolve("air");
    try (FeedServer feed = FeedServer.serving("Mill reopens", "The mill reopens on Monday.");
        Air air = Air.with(home, feed.settings(home))) {
      air.untilStories(1);
      Caller caller = air.caller(ANNA).dials().hears("Mill reopens", "reopens on Monday");
      caller.doesNotHear("Sheinbaum");
      feed.serve("Mill reopens", "The mill reopens on Friday, a week late.");
      air.untilVersion(2);
      caller.presses("2").hears("updated", "reopens on Friday").doesNotHear("Monday");
      caller.hears("That is all for now.").staysOn().hears("Press 0 for the latest");
    }
  }

  @Test
  void droppedPageIsReadWithoutItsClutter() {
    try (Air air = Air.with(directory, "EARSHOT_WATCH", Pages.folder(directory).toString())) {
      Pages.drop(directory, air);
      air.untilStories(1);
      Caller caller = air.caller(ANNA).dials().hears("Lighthouse at Gull Point").presses("2");
      Pages.CLUTTER.forEach(caller::doesNotHear);
      caller.staysOnUntil("It will be lit again in the autumn.");
      Pages.CLUTTER.forEach(caller::doesNotHear);
    }
  }

  @Test
  void restartKeepsStoriesAndBookmarks() {
    try (Air air = Air.with(directory)) {
      postLibraryAndBridge(air);
      air.caller(ANNA).dials().hears("Work starts in May").hangsUp();
      air.restart();
      Caller again = air.caller(ANNA).dials().hears("Welcome back.", "where you left off");
      again.presses("1").hears("Work starts in May").doesNotHear("The council voted");
    }
  }

  private static void correctBridge(Air air) {
    air.clock.advance(Duration.ofMillis(200));
    air.post(
        Map.of("earshot_correction", "Work starts in June, not in May"),
        "urn:a",
        "Council votes to rebuild the bridge",
        "The council voted to rebuild the bridge. Work starts in June. It ends next year.");
    air.untilVersion(2);
  }

  private static String postLibraryAndBridge(Air air) {
    air.post("urn:b", "Library opens on Sundays", "The library opens on Sundays from June.");
    air.clock.advance(Duration.ofMinutes(5));
    String bridge =
        air.post(
            "urn:a",
            "Council votes to rebuild the bridge",
            "The council voted to rebuild the bridge. Work starts in May. It ends next year.");
    air.untilStories(2);
    return bridge;
  }
}
