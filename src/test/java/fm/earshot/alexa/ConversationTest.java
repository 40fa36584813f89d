package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Level;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConversationTest {
  private final Stand stand = new Stand();
  private final Speaker alexa = stand.speaker("a-listener");

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void newListenerHearsThatTheVoiceIsAMachinesAndThenTheNews() {
    alexa
        .opens()
        .hears(
            "computer&apos;s voice", "Ferry service stops", "The Northlight ferry stops tonight.")
        .isAsked()
        .listens(Duration.ofSeconds(20))
        .says("AMAZON.NextIntent")
        .hears("A fisherman won the harbour race.")
        .hearsNothingOf("computer")
        .isAsked();
    assertThat(alexa.answer().at("/response/card/content").asText())
        .isEqualTo("A fisherman won the harbour race. He had borrowed the boat.");
  }

  @Test
  void fullStoryIsReadStoppedInTheMiddleAndResumedAtItsSentence() {
    alexa.opens().says("FullStoryIntent").hears("Commuters will take the &lt;old&gt; road.");
    alexa.listens(Duration.ofSeconds(6)).says("AMAZON.StopIntent").isLeftAlone();
    var left = Objects.requireNonNull(stand.bookmark("a-listener"));
    var position = Objects.requireNonNull(left.position());
    assertThat(position.level()).isEqualTo(Level.FULL_TEXT);
    assertThat(position.sentence()).isPositive();
    assertThat(left.heard()).containsExactly(Stories.FERRY.id());

    alexa
        .listens(Duration.ofHours(1))
        .opens()
        .hears("Welcome back", "where you left off")
        .isAsked()
        .listens(Duration.ofSeconds(8))
        .says("AMAZON.YesIntent")
        .hears(Ssml.escape(Stories.FERRY.level(Level.FULL_TEXT).get(position.sentence()).text()))
        .hearsNothingOf("The Northlight ferry stops tonight.");
  }

  @Test
  void continueIsAYesToTheQuestionAfterAStory() {
    alexa.opens().listens(Duration.ofSeconds(60)).says("AMAZON.ResumeIntent");
    alexa.hears("A fisherman won the harbour race.").hearsNothingOf("Ferry service stops");
    Speaker other = stand.speaker("another-listener");
    other.opens().listens(Duration.ofSeconds(60)).says("AMAZON.PauseIntent").hears("Paused.");
    other.listens(Duration.ofSeconds(60)).says("AMAZON.ResumeIntent").hearsNothingOf("fisherman");
  }

  @Test
  void numberOfAHeadlineIsAChoice() {
    alexa.opens().says("HeadlinesIntent").says("PickNumberIntent", "number", "2");
    alexa.hears("A fisherman won the harbour race.").hearsNothingOf("Ferry service stops");
  }

  @Test
  void oneShotGoesStraightToTheTopicWithTheDisclosure() {
    alexa
        .says("TopicNewsIntent", "topic", "sport")
        .hears("computer&apos;s voice", "A fisherman won")
        .hearsNothingOf("Northlight")
        .isAsked();
    stand
        .speaker("a-listener")
        .says("TopicNewsIntent", "topic", "science")
        .hears("A bog was measured again.")
        .hearsNothingOf("computer");
  }

  @Test
  void unknownTopicOffersWhatThereIs() {
    alexa
        .opens()
        .says("TopicNewsIntent", "topic", "falconry")
        .hears("falconry", "world", "sport", "science")
        .isAsked()
        .says("TopicNewsIntent", "topic", "science")
        .hears("A bog was measured again.");
  }

  @Test
  void hangingUpKeepsTheSentenceAndAKilledStoryIsWithdrawnOnReturn() {
    alexa.opens().says("FullStoryIntent").listens(Duration.ofSeconds(4)).leaves();
    assertThat(alexa.speech()).isEmpty();
    assertThat(Objects.requireNonNull(stand.bookmark("a-listener")).position()).isNotNull();

    stand.script = Stories.script(List.of(Stories.RACE, Stories.BOG), Stories.FERRY);
    alexa.opens().hears("withdrawn", "A fisherman won").hearsNothingOf("rudder").isAsked();
  }

  @Test
  void storyKilledWhileItIsReadIsObeyedAtTheNextTurn() {
    alexa.opens();
    stand.script = Stories.script(List.of(Stories.RACE, Stories.BOG), Stories.FERRY);
    alexa.says("MoreIntent").hears("withdrawn").hearsNothingOf("rudder", "Northlight").isAsked();
  }

  @Test
  void whatIsNotUnderstoodLeavesTheSessionOpen() {
    alexa.opens().says("AMAZON.FallbackIntent").isAsked();
    alexa.says("AMAZON.ShuffleOnIntent").isAsked();
    alexa.says("PickStoryIntent", "ordinal", "?").isAsked();
    alexa.says("PickStoryIntent", "ordinal", "3").hears("A bog was measured again.");
  }

  @Test
  void slowerIsSlowerFromThenOn() {
    alexa.opens().hearsNothingOf("prosody");
    alexa.says("SlowerIntent").hears("<prosody rate='85%'>");
    alexa.says("AMAZON.NextIntent").hears("<prosody rate='85%'>");
  }
}
