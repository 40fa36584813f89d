package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.FeedServer;
import fm.earshot.testing.SmartSpeaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmartSpeakerConversationsTest {
  private static final String ANNA = "amzn1.ask.account.ANNA";

  @TempDir Path directory;

  @Test
  void newListenerHearsWhoSpeaksAndTheLead() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opens();
      assertThat(speaker.all()).startsWith("Earshot news, in a computer's voice. Sheinbaum");
      speaker
          .hears(
              "From Earshot Sample Desk, 6 hours ago, in the article's own words.",
              "coordination without subordination",
              "You can say more, the whole story, or help.")
          .isAskedSomething();
      speaker.listens().asks("AMAZON.YesIntent").hears("Next.", "rescue drill").isAskedSomething();
      speaker.doesNotHear("computer's voice");
    }
  }

  @Test
  void leadIsHeardAtAllLevelsWithABargeInInTheMiddleOfTheFullTextAndACorrectReturn() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opens().listens();
      speaker.asks("MoreIntent").hears("Security was the pressing subject.");
      speaker.doesNotHear("coordination without subordination").listens();
      speaker.asks("MoreIntent").hears("Because it is potent in very small amounts").listens();
      speaker.asks("MoreIntent").hears("That is the whole story.").isAskedSomething();
      speaker.asks("FullStoryIntent").hears("The whole story, about 3 minutes.").listens();
      speaker.asks("AMAZON.YesIntent").hears("Her answer was that Mexico's constitution");
      speaker.asks("SummaryIntent").hears("In short", "What Mexico wants is coordination");
      speaker.asks("BackIntent").hears("Her answer was that Mexico's constitution opposes");
      assertThat(speaker.all()).startsWith("Her answer was that Mexico's constitution opposes");
      speaker.asks("SentenceBackIntent");
      assertThat(speaker.all()).startsWith("Trump asked about the country");
      speaker.asks("SentenceForwardIntent");
      assertThat(speaker.all()).startsWith("Her answer was");
      speaker.isAskedSomething();
    }
  }

  @Test
  void whoSaysNothingIsAskedAtTheNextOpeningToGoOnAtTheSentence() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opens().listens();
      speaker.asks("FullStoryIntent").listens();
      speaker.asks("AMAZON.YesIntent").listens().staysSilent();
      air.clock.advance(Duration.ofHours(3));
      SmartSpeaker again = air.speaker(ANNA).opens();
      again.hears("Welcome back. No new stories.", "Shall I go on where you left off").listens();
      again.doesNotHear("computer's voice").isAskedSomething();
      again.asks("AMAZON.YesIntent");
      assertThat(again.all())
          .startsWith(
              "Sheinbaum rules out U S military action on cartels after call with Trump."
                  + " Trump had earlier remarked that the island");
    }
  }

  @Test
  void whoLeavesInTheMiddleIsToldWhatIsNewAndGoesOnAtTheSentence() {
    try (Air air = Air.with(directory)) {
      postLibraryAndBridge(air);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("Work starts in May");
      speaker.asks("AMAZON.StopIntent").hears("Goodbye.").isLeft();
      air.clock.advance(Duration.ofHours(1));
      air.post("urn:c", "Swimmers want warmer water", "Swimmers asked for a warmer pool.");
      air.post("urn:d", "Market moves to the square", "The market moves to the square in June.");
      air.untilStories(4);
      SmartSpeaker again = air.speaker(ANNA).opens().hears("Welcome back. 2 new stories.");
      again.asks("AMAZON.YesIntent").hears("Work starts in May.").doesNotHear("The council voted");
      again.asks("WhatsNewIntent").hears("2 new stories. 1.", "2.").isAskedSomething();
      again.doesNotHear("bridge").asks("PickStoryIntent", "ordinal", "1").isAskedSomething();
    }
  }

  @Test
  void whoDoesNotWantToGoOnHearsTheLatest() {
    try (Air air = Air.with(directory)) {
      postLibraryAndBridge(air);
      air.speaker(ANNA).opens().hears("Work starts in May").asks("AMAZON.StopIntent");
      SmartSpeaker again = air.speaker(ANNA).opens().hears("where you left off");
      again.asks("AMAZON.NoIntent").hears("Library opens on Sundays").isAskedSomething();
    }
  }

  @Test
  void unknownTopicAndUnknownNameAreAnsweredWithWhatThereIs() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opens();
      speaker.asks("TopicNewsIntent", "topic", "underwater basket weaving");
      speaker.hears("I have no news about underwater basket weaving. There is business", "and");
      speaker.isAskedSomething();
      speaker.asks("FindStoryIntent", "query", "Zebedee Quux").hears("no story about Zebedee Quux");
      speaker.isAskedSomething();
      speaker.asks("TopicNewsIntent", "topic", "sport").hears("Here is the sport news.");
    }
  }

  @Test
  void storyIsFoundByAMisheardNameAndQuestionsAboutItAreAnswered() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opensWith("FindStoryIntent", "query", "shane bomb");
      speaker.hears("Sheinbaum rules out").listens();
      speaker.asks("AskStoryIntent", "question", "what did she say about Cuba");
      speaker.hears("From the story: Cuba, by contrast, was not discussed.").isAskedSomething();
      speaker.asks("AskStoryIntent", "question", "how much did the elephants weigh");
      speaker.hears("The story does not say.").isAskedSomething();
      speaker.asks("SourceIntent").hears("This is a sample story, credited to Earshot Sample Desk");
      speaker.isAskedSomething();
      speaker.asks("HowOldIntent").hears("6 hours ago").isAskedSomething();
      speaker.asks("SpellIntent").hears("Sheinbaum is spelled S, H, E, I, N, B, A, U, M.");
      speaker.asks("SendLinkIntent").hears("I can't send links yet.").isAskedSomething();
    }
  }

  @Test
  void headlinesAreListedToTheirEndAndAnOrdinalPicksOne() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opens();
      speaker.asks("HeadlinesIntent").hears("The headlines. 1. Sheinbaum", "5.").listens();
      speaker.hears("next for more headlines").isAskedSomething();
      speaker.asks("AMAZON.NextIntent").hears("6.", "9.").listens();
      speaker.asks("AMAZON.PreviousIntent").hears("1. Sheinbaum", "5.").listens();
      speaker.asks("AMAZON.NextIntent").hears("6.").listens();
      speaker.asks("PickStoryIntent", "ordinal", "3").hears("Gannet Line halts");
      speaker.hears("Also reported by Northlight News.").isAskedSomething();
      speaker.asks("BackIntent").hears("9.", "next to hear them all").listens();
      speaker.asks("AMAZON.NextIntent").hears("Sheinbaum rules out", "From Earshot Sample Desk");
      speaker.asks("PickStoryIntent", "ordinal", "40").hears("I count only 1");
      speaker.isAskedSomething();
    }
  }

  @Test
  void oneShotOpeningSaysWhoSpeaksOnFirstContactAndNeverAgain() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker first = air.speaker(ANNA).opensWith("TopicNewsIntent", "topic", "sport");
      assertThat(first.all())
          .startsWith("Earshot news, in a computer's voice. Here is the sport news. Laframboise");
      first.isAskedSomething();
      SmartSpeaker second = air.speaker(ANNA).opensWith("TopicNewsIntent", "topic", "science");
      second.doesNotHear("computer's voice").hears("Here is the science news.");
    }
  }

  @Test
  void briefingOfTwoMinutesEndsWithWhatElseThereIs() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opensWith("BriefingLengthIntent", "minutes", "2");
      speaker.hears("Your briefing: 2 stories, about 2 minutes.", "Sheinbaum").listens();
      speaker.asks("AMAZON.YesIntent").hears("rescue drill").listens();
      Duration briefing = Duration.between(Air.START, air.clock.instant());
      assertThat(briefing).isBetween(Duration.ofSeconds(75), Duration.ofSeconds(160));
      speaker.asks("AMAZON.YesIntent").hears("That was your briefing. There is business");
      speaker.isAskedSomething();
      speaker.asks("AMAZON.NextIntent").hears("Gannet Line").isAskedSomething();
    }
  }

  @Test
  void helpIsThereAtEveryRungAndGoesOnWhereTheReadingWas() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("The two governments are");
      speaker.asks("AMAZON.HelpIntent").hears("You can say next").isAskedSomething();
      speaker.asks("AMAZON.HelpIntent").hears("sections for a list").isAskedSomething();
      speaker.asks("AMAZON.YesIntent");
      assertThat(speaker.all()).startsWith("The two governments are collaborating");
      speaker.asks("FullStoryIntent").hears("Diplomats had also been in touch");
      speaker.asks("AMAZON.HelpIntent").isAskedSomething();
      speaker.asks("AMAZON.ResumeIntent");
      assertThat(speaker.all()).startsWith("Diplomats had also been in touch");
      speaker.asks("HeadlinesIntent").hears("2.").asks("AMAZON.HelpIntent").isAskedSomething();
      speaker.asks("SectionsIntent").asks("AMAZON.HelpIntent").isAskedSomething();
      speaker.asks("AMAZON.StopIntent").isLeft();
    }
  }

  @Test
  void pauseResumeSlowerFasterKeepTheSentence() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("The two governments are");
      speaker.asks("AMAZON.PauseIntent").hears("Paused.").isAskedSomething();
      air.clock.advance(Duration.ofSeconds(6));
      speaker.asks("AMAZON.ResumeIntent");
      assertThat(speaker.all()).startsWith("The two governments are collaborating");
      speaker.asks("SlowerIntent").hears("Slower. The two governments are").isAskedSomething();
      speaker.asks("FasterIntent").hears("Faster. The two governments are").isAskedSomething();
      for (int i = 0; i < 5; i++) {
        speaker.asks("FasterIntent");
      }
      speaker.hears("This is as fast as I go. The two governments are");
    }
  }

  @Test
  void whatIsNotUnderstoodIsAskedForAgainTwiceAndThenTheReadingGoesOn() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("The two governments are");
      speaker.asks("SectionsIntent").hears("There is business");
      speaker.asks("AMAZON.FallbackIntent").hears("Sorry").isAskedSomething();
      speaker.asks("AMAZON.FallbackIntent").hears("Sorry").isAskedSomething();
      speaker.asks("AMAZON.FallbackIntent");
      assertThat(speaker.all()).startsWith("On with the news. The two governments are");
      speaker.isAskedSomething();
    }
  }

  @Test
  void noIsAnsweredWithWhatElseThereIs() {
    try (Air air = Air.with(directory)) {
      SmartSpeaker speaker = air.speaker(ANNA).opens().listens();
      speaker.asks("AMAZON.NoIntent").hears("All right.").isAskedSomething();
      speaker.asks("RelatedIntent").isAskedSomething();
      speaker.asks("AMAZON.StartOverIntent").hears("Sheinbaum rules out").isAskedSomething();
      speaker.asks("LatestNewsIntent").hears("Sheinbaum rules out").isAskedSomething();
    }
  }

  @Test
  void storyKilledWhileBeingReadIsWithdrawnAtTheNextTurnAndOnReturn() {
    try (Air air = Air.with(directory)) {
      String bridge = postLibraryAndBridge(air);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("The council voted");
      SmartSpeaker other = air.speaker("ben").opens().hears("The council voted");
      other.asks("AMAZON.StopIntent").isLeft();
      air.kill(bridge);
      speaker.asks("FullStoryIntent").hears("That story has been withdrawn.", "Library opens");
      speaker.doesNotHear("bridge").isAskedSomething();
      speaker.asks("BackIntent").doesNotHear("bridge").isAskedSomething();
      other.opens().hears("The story you were listening to has been withdrawn.", "Library opens");
      other.doesNotHear("bridge").isAskedSomething();
    }
  }

  @Test
  void correctionIsToldWhileTheStoryIsReadAndOnReturn() {
    try (Air air = Air.with(directory)) {
      postLibraryAndBridge(air);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("Work starts in May");
      SmartSpeaker other = air.speaker("ben").opens().hears("Work starts in May");
      other.asks("AMAZON.StopIntent").isLeft();
      correctBridge(air);
      speaker.asks("MoreIntent");
      assertThat(speaker.all())
          .startsWith(
              "This story has been corrected. Work starts in June, not in May. Here is the"
                  + " corrected version: The council voted to rebuild the bridge. Work starts in"
                  + " June.");
      speaker.asks("AMAZON.NextIntent").doesNotHear("correct");
      other.opens().hears("has been corrected since", "where you left off");
      other.asks("AMAZON.YesIntent").hears("Work starts in June, not in May.").isAskedSomething();
    }
  }

  @Test
  void correctionOfTheStoryBeingLeftIsToldBeforeTheNext() {
    try (Air air = Air.with(directory)) {
      postLibraryAndBridge(air);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("Work starts in May");
      correctBridge(air);
      speaker
          .asks("AMAZON.NextIntent")
          .hears("A correction to the story you just heard. Work starts in June, not in May. Next.")
          .isAskedSomething();
    }
  }

  @Test
  void feedIsHeardAndItsChangeToo() {
    try (FeedServer feed = FeedServer.serving("Mill reopens", "The mill reopens on Monday.");
        Air air = Air.with(directory.resolve("air"), feed.settings(directory.resolve("air")))) {
      air.untilStories(1);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("Mill reopens", "reopens on Monday");
      speaker.doesNotHear("Sheinbaum").isAskedSomething();
      feed.serve("Mill reopens", "The mill reopens on Friday, a week late.");
      air.untilVersion(2);
      speaker.asks("AMAZON.RepeatIntent").hears("updated", "reopens on Friday").listens();
      speaker.asks("AMAZON.NextIntent").hears("That is all for now.").isAskedSomething();
    }
  }

  @Test
  void droppedPageIsReadWithoutItsClutter() {
    try (Air air = Air.with(directory, "EARSHOT_WATCH", Pages.folder(directory).toString())) {
      Pages.drop(directory, air);
      air.untilStories(1);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("Lighthouse").listens();
      speaker.asks("FullStoryIntent").hears("It will be lit again in the autumn.");
      Pages.CLUTTER.forEach(speaker::doesNotHear);
    }
  }

  @Test
  void restartKeepsStoriesAndBookmarks() {
    try (Air air = Air.with(directory)) {
      postLibraryAndBridge(air);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("Work starts in May");
      speaker.asks("AMAZON.StopIntent").isLeft();
      air.restart();
      SmartSpeaker again = air.speaker(ANNA).opens().hears("Welcome back.", "where you left off");
      again.asks("AMAZON.YesIntent").hears("Work starts in May").doesNotHear("The council voted");
    }
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

  private static void correctBridge(Air air) {
    air.clock.advance(Duration.ofMillis(200));
    air.post(
        Map.of("earshot_correction", "Work starts in June, not in May"),
        "urn:a",
        "Council votes to rebuild the bridge",
        "The council voted to rebuild the bridge. Work starts in June. It ends next year.");
    air.untilVersion(2);
  }
}
