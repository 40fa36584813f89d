package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.SmartSpeaker;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The sample edition read and steered by smart speaker.
class SpeakerReadingTest extends SampleDay {
  private final String anna = account();

  @Test
  void newListenerHearsWhoSpeaksAndTheLead() {
    SmartSpeaker speaker = air.speaker(anna).opens();
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

  @Test
  void leadIsHeardAtAllLevelsWithABargeInInTheMiddleOfTheFullTextAndACorrectReturn() {
    SmartSpeaker speaker = air.speaker(anna).opens().listens();
    speaker.asks("MoreIntent").hears("Diplomats had also been in touch.");
    speaker.doesNotHear("coordination without subordination").listens();
    speaker.asks("MoreIntent").hears("Because it is potent in very small amounts").listens();
    speaker.asks("MoreIntent").hears("Cuba, by contrast, was not discussed.").isAskedSomething();
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

  @Test
  void whoSaysNothingIsAskedAtTheNextOpeningToGoOnAtTheSentence() {
    SmartSpeaker speaker = air.speaker(anna).opens().listens();
    speaker.asks("FullStoryIntent").listens();
    speaker.asks("AMAZON.YesIntent").listens().staysSilent();
    air.clock.advance(Duration.ofHours(3));
    SmartSpeaker again = air.speaker(anna).opens();
    again.hears("Welcome back. No new stories.", "Shall I go on where you left off").listens();
    again.doesNotHear("computer's voice").isAskedSomething();
    again.asks("AMAZON.YesIntent");
    assertThat(again.all())
        .startsWith(
            "Sheinbaum rules out U S military action on cartels after call with Trump."
                + " Trump had earlier remarked that the island");
  }

  @Test
  void helpIsThereAtEveryRungAndGoesOnWhereTheReadingWas() {
    SmartSpeaker speaker = air.speaker(anna).opens().hears("The two governments are");
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

  @Test
  void pauseResumeSlowerFasterKeepTheSentence() {
    SmartSpeaker speaker = air.speaker(anna).opens().hears("The two governments are");
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

  @Test
  void whatIsNotUnderstoodIsAskedForAgainTwiceAndThenTheReadingGoesOn() {
    SmartSpeaker speaker = air.speaker(anna).opens().hears("The two governments are");
    speaker.asks("SectionsIntent").hears("There is business");
    speaker.asks("AMAZON.FallbackIntent").hears("Sorry").isAskedSomething();
    speaker.asks("AMAZON.FallbackIntent").hears("Sorry").isAskedSomething();
    speaker.asks("AMAZON.FallbackIntent");
    assertThat(speaker.all()).startsWith("On with the news. The two governments are");
    speaker.isAskedSomething();
  }

  @Test
  void noIsAnsweredWithWhatElseThereIs() {
    SmartSpeaker speaker = air.speaker(anna).opens().listens();
    speaker.asks("AMAZON.NoIntent").hears("All right.").isAskedSomething();
    speaker.asks("RelatedIntent").isAskedSomething();
    speaker.asks("AMAZON.StartOverIntent").hears("Sheinbaum rules out").isAskedSomething();
    speaker.asks("LatestNewsIntent").hears("Sheinbaum rules out").isAskedSomething();
  }
}
