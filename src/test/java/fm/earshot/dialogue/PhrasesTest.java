package fm.earshot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command.Plain;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
  private static final Phrases PHRASES = Room.phrases();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the latest                        | LATEST
          Read the news, please.            | LATEST
          what's happening                  | LATEST
          What’s happening?                 | LATEST
          next                              | NEXT
          Next story please                 | NEXT
          skip this one                     | NEXT
          previous story                    | PREVIOUS
          the one before                    | PREVIOUS
          say that again                    | REPEAT
          pardon                            | REPEAT
          could you repeat that please      | REPEAT
          tell me more                      | MORE
          go on                             | MORE
          carry on                          | MORE
          go back                           | BACK
          take me back                      | BACK
          the whole story                   | FULL_STORY
          read me the whole thing           | FULL_STORY
          can you read it all               | FULL_STORY
          the short version                 | SUMMARY
          sum it up                         | SUMMARY
          anything related                  | RELATED
          just the headlines                | HEADLINES
          what else is there                | SECTIONS
          what sections are there           | SECTIONS
          yes                               | YES
          Yes, please.                      | YES
          of course                         | YES
          no thanks                         | NO
          no thank you                      | NO
          hold on                           | PAUSE
          wait                              | PAUSE
          resume                            | RESUME
          go back a sentence                | SENTENCE_BACK
          skip this sentence                | SENTENCE_FORWARD
          slow down                         | SLOWER
          too fast                          | SLOWER
          speed up                          | FASTER
          spell that name                   | SPELL
          how do you spell that             | SPELL
          where is this from                | SOURCE
          who says that                     | SOURCE
          how old is this                   | HOW_OLD
          what's new                        | WHATS_NEW
          what have I missed                | WHATS_NEW
          send me the link                  | SEND_LINK
          from the beginning                | START_OVER
          what can I say                    | HELP
          help me please                    | HELP
          that's all                        | STOP
          thank you, goodbye                | STOP
          hang up                           | STOP
          """)
  void phraseAsksForACommand(String said, Plain command) {
    assertThat(PHRASES.understand(said)).isEqualTo(command);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the second one              | 2
          number three                | 3
          story number four           | 4
          5                           | 5
          the 7th story               | 7
          the last one                | -1
          eleventh                    | 11
          """)
  void ordinalPicksAStory(String said, int ordinal) {
    assertThat(PHRASES.understand(said)).isEqualTo(new Command.PickStory(ordinal));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          give me a two minute briefing    | 2
          a 5 minute briefing please       | 5
          the news in ten minutes          | 10
          half an hour                     | 30
          give me half an hour of news     | 30
          a half hour briefing please      | 30
          a quarter of an hour             | 15
          """)
  void lengthAsksForABriefing(String said, int minutes) {
    assertThat(PHRASES.understand(said)).isEqualTo(new Command.Briefing(minutes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tell me about shane bomb                | shane bomb
          the story about the ferry               | the ferry
          search for Nicolás Maduro               | nicolás maduro
          read me the story about the bog please  | the bog
          """)
  void beginningAsksForAStory(String said, String query) {
    assertThat(PHRASES.understand(said)).isEqualTo(new Command.FindStory(query));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          go to sport            | sport
          sports news            | sports
          switch to science      | science
          """)
  void nameOfASectionTunesIn(String said, String name) {
    assertThat(PHRASES.understand(said)).isEqualTo(new Command.TuneIn(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did she say about Cuba?",
        "who is Marco Rubio",
        "how much did it cost",
        "when does the ferry sail",
        "did anyone get hurt",
        "why was it closed"
      })
  void questionIsAboutTheStory(String said) {
    assertThat(PHRASES.understand(said)).isInstanceOf(Command.AskStory.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uh-huh", "Mm-hmm.", "okay", "wow", "", " ", "...", "right"})
  void soundThatMeansNothingIsNoCommand(String said) {
    assertThat(PHRASES.heard(said, null)).isInstanceOf(Heard.Interrupted.class);
  }

  @Test
  void whatIsNotKnownIsHandedOnInPlainWords() {
    assertThat(PHRASES.heard("  Shane BOMB!! ", null))
        .isEqualTo(new Heard.NoMatch("shane bomb", null));
  }

  @Test
  void everyCommandCanBeSpokenAndNoPhraseHasTwoMeanings() {
    Map<String, List<String>> spoken = Room.spoken();
    Set<String> seen = new HashSet<>();
    for (Plain command : Plain.values()) {
      List<String> phrases = spoken.getOrDefault(Phrases.key(command), List.of());
      assertThat(phrases).as("%s", command).isNotEmpty();
      for (String phrase : phrases) {
        assertThat(seen.add(phrase)).as("\"%s\" stands twice", phrase).isTrue();
        assertThat(PHRASES.understand(phrase)).as(phrase).isEqualTo(command);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noStringIsADisaster(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String text =
          random
              .ints(random.nextInt(400), 0, 0x2FFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(PHRASES.heard(text, null)).isNotNull();
    }
  }
}
