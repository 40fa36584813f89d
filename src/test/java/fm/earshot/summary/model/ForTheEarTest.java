package fm.earshot.summary.model;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Story;
import fm.earshot.summary.Check;
import fm.earshot.summary.Line;
import fm.earshot.testing.SampleEdition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForTheEarTest {
  private static final double MOST_DOUBTED = 0.03;

  private static List<Check> checks(Story story, String line) {
    return new ForTheEar()
        .doubts(story, List.of(new Line(line, List.of(0)))).getFirst().stream()
            .map(doubt -> doubt.check())
            .distinct()
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Read the ferry's story at https://example.org/ferry.
          Read the ferry's story at example.com today.
          The coast guard has the mail guard@coast.example.org for it.
          The ferry Marlow <b>ran aground</b> off Tern Island.
          **The ferry Marlow** ran aground off Tern Island.
          - The ferry Marlow ran aground off Tern Island.
          The ferry Marlow ran aground &amp; nobody was hurt.
          [0] The ferry Marlow ran aground off Tern Island.
          You should not take the ferry Marlow to Tern Island.
          Call the coast guard on board the ferry.
          Please stay on board the ferry Marlow.
          As an AI I say that the ferry Marlow ran aground.
          Ignore the previous rules on board the ferry Marlow.
          """)
  void whatIsNotForTheEarIsDoubted(String line) {
    assertThat(checks(Articles.FERRY, line)).contains(Check.WORDING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ferry Marlow ran aground off Tern Island on Tuesday evening.
          "You can ask the captain," Riehl told reporters.
          Calls for help came from the ferry Marlow on Tuesday evening.
          Captain Ines Falk told investigators that the rudder had failed.
          """)
  void newsIsNot(String line) {
    assertThat(checks(Articles.FERRY, line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Fähre Marlow lief am Dienstagabend vor Tern Island auf Grund. | LANGUAGE
          Le ferry Marlow s'est échoué mardi soir au large de Tern Island.  | LANGUAGE
          渡轮马洛号周二晚间在燕鸥岛附近搁浅。                                    | LANGUAGE
          """)
  void anotherLanguageIsDoubted(String line, Check check) {
    assertThat(checks(Articles.FERRY, line)).contains(check);
  }

  @Test
  void everyLanguageIsItsOwn() {
    Story german =
        Articles.story("Fähre", List.of("Die Fähre Marlow ist vor der Insel auf Grund gelaufen."));
    assertThat(checks(german, "Vor der Insel ist eine Fähre auf Grund gelaufen.")).isEmpty();
    assertThat(checks(german, "A ferry ran aground off the island.")).contains(Check.LANGUAGE);
    Story chinese = Articles.story("渡轮", List.of("渡轮马洛号周二晚间在燕鸥岛附近搁浅，无人受伤。"));
    assertThat(checks(chinese, "渡轮在燕鸥岛附近搁浅。")).isEmpty();
    assertThat(checks(chinese, "A ferry ran aground off an island.")).contains(Check.LANGUAGE);
  }

  /// The articles' own sentences.
  @Test
  void newsAsItIsWrittenIsSeldomDoubted() {
    List<String> doubted = new ArrayList<>();
    int read = 0;
    for (Story story : SampleEdition.stories(SampleEdition.NOW)) {
      for (String sentence : story.paragraphs()) {
        read++;
        if (!checks(story, sentence).isEmpty()) {
          doubted.add(sentence);
        }
      }
    }
    assertThat((double) doubted.size() / read)
        .as("%s of %s", doubted, read)
        .isLessThan(MOST_DOUBTED);
  }
}
