package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.SmartSpeaker;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What listeners at a smart speaker ask for.
class SpeakerQuestionsTest extends SampleDay {
  private final String anna = account();

  @Test
  void unknownTopicAndUnknownNameAreAnsweredWithWhatThereIs() {
    SmartSpeaker speaker = air.speaker(anna).opens();
    speaker.asks("TopicNewsIntent", "topic", "underwater basket weaving");
    speaker.hears("I have no news about underwater basket weaving. There is business", "and");
    speaker.isAskedSomething();
    speaker.asks("FindStoryIntent", "query", "Zebedee Quux").hears("no story about Zebedee Quux");
    speaker.isAskedSomething();
    speaker.asks("TopicNewsIntent", "topic", "sport").hears("Here is the sport news.");
  }

  @Test
  void storyIsFoundByAMisheardNameAndQuestionsAboutItAreAnswered() {
    SmartSpeaker speaker = air.speaker(anna).opensWith("FindStoryIntent", "query", "shane bomb");
    speaker.hears("Sheinbaum rules out").listens();
    speaker.asks("AskStoryIntent", "question", "what did she say about Cuba");
    speaker.hears("From the story: Cuba, by contrast, was not discussed.").isAskedSomething();
    speaker.asks("AskStoryIntent", "question", "how much did the elephants weigh");
    speaker.hears("The story does not say.").isAskedSomething();
    speaker.asks("SourceIntent").hears("This is a sample story, credited to Earshot Sample Desk");
    speaker.isAskedSomething();
    speaker.asks("HowOldIntent").hears("6 hours ago").isAskedSomething();
    speaker.asks("SpellIntent").hears("Mexico is spelled M, E, X, I, C, O.");
    speaker.asks("SendLinkIntent").hears("I can't send links yet.").isAskedSomething();
  }

  @Test
  void headlinesAreListedToTheirEndAndAnOrdinalPicksOne() {
    SmartSpeaker speaker = air.speaker(anna).opens();
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

  @Test
  void oneShotOpeningSaysWhoSpeaksOnFirstContactAndNeverAgain() {
    SmartSpeaker first = air.speaker(anna).opensWith("TopicNewsIntent", "topic", "sport");
    assertThat(first.all())
        .startsWith("Earshot news, in a computer's voice. Here is the sport news. Laframboise");
    first.isAskedSomething();
    SmartSpeaker second = air.speaker(anna).opensWith("TopicNewsIntent", "topic", "science");
    second.doesNotHear("computer's voice").hears("Here is the science news.");
  }

  @Test
  void briefingOfTwoMinutesEndsWithWhatElseThereIs() {
    SmartSpeaker speaker = air.speaker(anna).opensWith("BriefingLengthIntent", "minutes", "2");
    speaker.hears("Your briefing: 2 stories, about 2 minutes.", "Sheinbaum").listens();
    speaker.asks("AMAZON.YesIntent").hears("rescue drill").listens();
    Duration briefing = Duration.between(Air.START, air.clock.instant());
    assertThat(briefing).isBetween(Duration.ofSeconds(75), Duration.ofSeconds(160));
    speaker.asks("AMAZON.YesIntent").hears("That was your briefing. There is business");
    speaker.isAskedSomething();
    speaker.asks("AMAZON.NextIntent").hears("Gannet Line").isAskedSomething();
  }
}
