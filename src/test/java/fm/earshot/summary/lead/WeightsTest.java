package fm.earshot.summary.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  private static final String HEADLINE = "Harbour bridge shut after cracks were found in a pillar";
  private static final List<String> ARTICLE =
      List.of(
          "The harbour bridge was shut on Tuesday after divers found cracks in a pillar.",
          "Cars and lorries must go round by the tunnel, the harbour office said.",
          "Gulls circled lazily above the empty benches.",
          "The cracks in the pillar are two metres long, the divers said.",
          "The bridge carries thirty thousand cars and lorries on a working day.",
          "Repairs of the pillar will take four months, the harbour office said.");

  @Test
  void whatHasNothingToDoWithTheRestIsLight() {
    List<Telltale> sentences = sentences();
    Weights weights = Weights.of(sentences, HEADLINE);

    assertThat(sentences.stream().filter(s -> weights.light(List.of(s))))
        .extracting(Telltale::index)
        .containsExactly(2);
  }

  @Test
  void itIsToldOnlyWhereThereIsNotEnoughElse() {
    assertThat(new Selection(20, 45, 50).of(sentences(), HEADLINE))
        .extracting(line -> line.sources().getFirst())
        .containsExactly(0, 1, 3);
    assertThat(new Selection(69, 69, 69).of(sentences(), HEADLINE))
        .extracting(line -> line.sources().getFirst())
        .contains(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gulls circled lazily above 40 empty benches.",
        "Gulls circled lazily above the empty Aldby benches.",
        "Gulls circled lazily."
      })
  void whatBringsANumberOrANameOrIsShortIsNot(String sentence) {
    Telltale told = new Telltale(2, 2, sentence, Leaning.in("en"));
    List<Telltale> sentences = new ArrayList<>(sentences());
    sentences.set(2, told);

    assertThat(Weights.of(sentences, HEADLINE).light(List.of(told))).isFalse();
  }

  @Test
  void ofOneSentenceNothingIsLight() {
    List<Telltale> one = sentences().subList(0, 1);

    assertThat(Weights.of(one, HEADLINE).light(one)).isFalse();
  }

  private static List<Telltale> sentences() {
    return IntStream.range(0, ARTICLE.size())
        .mapToObj(i -> new Telltale(i, i, ARTICLE.get(i), Leaning.in("en")))
        .toList();
  }
}
