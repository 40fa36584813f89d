package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCheckTest {
  private final BritishModel model = BritishModel.ours();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MORE            | in short                 | "in short" belongs to MoreIntent already
          MORE            | In  Short                | "in short" belongs to MoreIntent already
          SEND_LINK       | telly news               | "telly news" belongs to TopicNewsIntent already
          SPELL           | what's new in cricket    | "what is new in cricket" belongs to TopicNewsIntent
          SPELL           | where's this from        | "where is this from" belongs to SourceIntent
          WHATS_NEW       | the second one           | "the second one" belongs to PickStoryIntent
          WHATS_NEW       | five minutes             | "five minutes" belongs to BriefingLengthIntent
          WHATS_NEW       | number seven             | "number seven" belongs to PickNumberIntent
          SOURCE          | who is it from           | "who is {}" belongs to SourceIntent already
          SOURCE          | find the source          | "find the source" belongs to FindStoryIntent already
          ASK_STORY       | find out {question}      | "find out {}" belongs to FindStoryIntent already
          ASK_STORY       | when did {question}      | "when did {}" belongs to HowOldIntent already
          ASK_STORY       | what about {question}    | "what about {}" belongs to TopicNewsIntent already
          TOPIC_NEWS      | search for {topic}       | "search for {}" belongs to TopicNewsIntent
          BACK            | go back                  | "go back" belongs to AMAZON.PreviousIntent already
          MORE            | keep going               | "keep going" belongs to AMAZON.ResumeIntent already
          SENTENCE_FORWARD | skip                    | "skip" belongs to AMAZON.NextIntent already
          LATEST_NEWS     | start again              | "start again" belongs to AMAZON.StartOverIntent
          RESUME          | next                     | "next" belongs to AMAZON.NextIntent already
          """)
  void utteranceAsksForOneThing(Intent intent, String sample, String problem) {
    assertThat(model.says(intent, sample).problems())
        .anyMatch(line -> line.contains(": " + problem))
        .hasSizeLessThan(3);
  }

  @ParameterizedTest
  @CsvSource({
    "stop",
    "help",
    "cancel",
    "repeat",
    "yes",
    "no",
    "pause",
    "resume",
    "previous",
    "start over"
  })
  void whatAmazonUnderstandsByItselfIsNotGivenAway(String phrase) {
    assertThat(model.says(Intent.MORE, phrase).theProblem())
        .contains("\"" + phrase + "\" belongs to AMAZON.");
  }

  @Test
  void utteranceIsGivenOnce() {
    model.says(Intent.MORE, "Tell me  more");
    assertThat(model.theProblem()).endsWith("\"Tell me more\" is given twice; keep one of them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FIND_STORY | {query}                 | a search query needs a carrier phrase, such as "find"
          FIND_STORY | seek {query} or {query} | a search query is the only slot of an utterance
          TOPIC_NEWS | the {part} page         | {part} is no slot of TopicNewsIntent; declare it
          MORE       | more in 3 parts         | "more in 3 parts" may hold only words
          MORE       | more!                   | "more!" may hold only words, apostrophes and slots
          """)
  void utteranceIsSomethingThatAmazonTakes(Intent intent, String sample, String problem) {
    assertThat(model.says(intent, sample).problems())
        .anyMatch(line -> line.contains(": " + problem));
  }

  @Test
  void tooFewUtterancesAreCounted() {
    model.intent(Intent.HOW_OLD, intent -> intent.putArray("samples").add("how old"));
    assertThat(model.theProblem())
        .endsWith("samples: HowOldIntent has 1 utterances, at least 8 are expected");
  }

  @Test
  void whatIsHeardTheSameIsTheSame() {
    assertThat(List.of("What's new", "what is  new", "WHAT'S NEW"))
        .allMatch(each -> Utterances.heard(each).equals("what is new"));
    assertThat(Utterances.heard("today's news, didn't I've"))
        .isEqualTo("today's news, did not i have");
  }
}
