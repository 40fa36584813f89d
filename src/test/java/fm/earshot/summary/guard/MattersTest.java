package fm.earshot.summary.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.Line;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each check on one sentence: what it must doubt, and what it must let pass. An empty check means
/// that nothing may be doubted.
class MattersTest {
  private final Guard guard = new Guard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER     | The fund paid 1,200 farmers.                    | The fund paid 1,300 farmers.
                     | The fund paid 1,200 farmers.                    | The fund paid 1200 farmers.
                     | The fund paid 1,187 farmers.                    | The fund paid about 1,200 farmers.
                     | The dam cost $3bn.                              | The dam cost 3 billion dollars.
                     | Five boats sank.                                | 5 boats sank.
          UNIT       | The pipe is 40 miles long.                      | The pipe is 40 kilometres long.
                     | The rate is 4%.                                 | The rate is 4 per cent.
          UNIT       | The plan costs billions.                        | The plan costs millions.
          NUMBER     | Profit rose in the third quarter.               | Profit rose in the second-third or fourth quarter.
          DATE       | The fair opens on 4 May.                        | The fair opens on 6 May.
          DATE       | The fair opens today in the park.               | The fair opens tomorrow in the park.
                     | The fair opens on 4 May.                        | It opens on May 4.
          NAME       | Anna Lind met the mayor.                        | Anna Berg met the mayor.
                     | The Australian team won.                        | The team from Australia won.
                     | The European Union agreed.                      | The EU agreed.
                     | The EU agreed.                                  | The European Union agreed.
          ROLE       | Lind beat Berg in the final.                    | Berg beat Lind in the final.
                     | Lind beat Berg in the final.                    | Berg was beaten by Lind in the final.
          QUOTE      | Lind said it was "a very long night".           | Lind said it was "a long night".
                     | Lind said it was “a very long night”.           | Lind said it was "a very long night".
          NEGATION   | The school will reopen in June.                 | The school will not reopen in June.
          NEGATION   | The school will not reopen in June.             | The school will reopen in June.
                     | The school failed to reopen in June.            | The school did not reopen in June.
                     | Lind not only won but also set a record.        | Lind won and set a record.
          HEDGE      | The fire may have started in a kitchen.         | The fire started in a kitchen.
                     | The fire may have started in a kitchen.         | The fire possibly started in a kitchen.
          ATTRIBUTION | The bridge is safe, the builder claimed.       | The bridge is safe.
                     | The bridge is safe, the builder claimed.        | The builder says the bridge is safe.
          OPPOSITE   | Exports rose in spring.                         | Exports fell in spring.
                     | Exports rose in spring.                         | Exports climbed in spring.
          OPPOSITE   | The road is paved in the small village.         | The road is unpaved in the village.
          OPPOSITE   | They left after the storm.                      | They left before the storm.
          OPPOSITE   | Owners are asked to register dogs.              | Owners are required to register dogs.
          SUPERLATIVE | The tower is tall.                             | The tower is the tallest.
                     | The tower is the tallest in Brandt.             | The tower is the tallest.
          THING      | The truck carried apples.                       | The truck carried rifles.
                     | The truck carried apples.                       | The truck carried fruit.
                     | The truck carried apples.                       | The lorry carried apples.
          """)
  void doubtsOnlyWhatTheSourceDoesNotSay(String check, String source, String line) {
    List<Doubt> doubts = guard.doubts(List.of(source), List.of(new Line(line, List.of(0))), "en");
    if (check == null) {
      assertThat(doubts).isEmpty();
    } else {
      assertThat(doubts).extracting(doubt -> doubt.check().name()).contains(check);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false"})
  void nameFromAnotherSentenceIsDoubtedUnlessThatIsNamed(int source, boolean doubted) {
    List<String> article = List.of("The mayor opened the bridge.", "Anna Lind opened the fair.");
    List<Line> lines = List.of(new Line("The fair was opened by Anna Lind.", List.of(source)));
    assertThat(guard.doubts(article, lines, "en").stream().anyMatch(d -> d.check() == Check.NAME))
        .isEqualTo(doubted);
  }

  @ParameterizedTest
  @CsvSource({"2, false", "5, true"})
  void pronounReachesTwoSentencesBack(int between, boolean doubted) {
    List<String> filler = IntStream.range(1, between).mapToObj(i -> "Rain fell.").toList();
    List<String> article = new java.util.ArrayList<>(List.of("Anna Lind is the mayor."));
    article.addAll(filler);
    article.add("She opened the bridge.");
    List<Line> lines = List.of(new Line("Mayor Anna Lind opened the bridge.", List.of(between)));
    assertThat(guard.doubts(article, lines, "en").isEmpty()).isNotEqualTo(doubted);
  }
}
