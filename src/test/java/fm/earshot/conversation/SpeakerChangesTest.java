package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.FeedServer;
import fm.earshot.testing.SmartSpeaker;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// News that changes, and listeners who come back to it, by smart speaker.
class SpeakerChangesTest {
  private static final String ANNA = "amzn1.ask.account.ANNA";

  @TempDir Path directory;

  @Test
  void whoLeavesInTheMiddleIsToldWhatIsNewAndGoesOnAtTheSentence() {
    try (Air air = Air.with(directory)) {
      Bridge.posted(air);
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
      Bridge.posted(air);
      air.speaker(ANNA).opens().hears("Work starts in May").asks("AMAZON.StopIntent");
      SmartSpeaker again = air.speaker(ANNA).opens().hears("where you left off");
      again.asks("AMAZON.NoIntent").hears("Library opens on Sundays").isAskedSomething();
    }
  }

  @Test
  void storyKilledWhileBeingReadIsWithdrawnAtTheNextTurnAndOnReturn() {
    try (Air air = Air.with(directory)) {
      String bridge = Bridge.posted(air);
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
      Bridge.posted(air);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("Work starts in May");
      SmartSpeaker other = air.speaker("ben").opens().hears("Work starts in May");
      other.asks("AMAZON.StopIntent").isLeft();
      Bridge.corrected(air);
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
      Bridge.posted(air);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("Work starts in May");
      Bridge.corrected(air);
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
      Bridge.posted(air);
      SmartSpeaker speaker = air.speaker(ANNA).opens().hears("Work starts in May");
      speaker.asks("AMAZON.StopIntent").isLeft();
      air.restart();
      SmartSpeaker again = air.speaker(ANNA).opens().hears("Welcome back.", "where you left off");
      again.asks("AMAZON.YesIntent").hears("Work starts in May").doesNotHear("The council voted");
    }
  }
}
