package fm.earshot.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.intake.page.Signs.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor SAID so.|PAST",
        "They repaired it.|PAST",
        "A repaired bridge shows it.|PRESENT",
        "A  repaired bridge.|PAST",
        "Elle a dit non.|PAST",
        "Elle a, dit-on, raison.|PRESENT",
        "Llegaron tarde.|PAST",
        "Ed and Fred in red.|NONE",
        "Lessaid, saidly.|NONE"
      })
  void tenseIsTheFirstThatAKnownVerbTells(String text, Tense tense) {
    assertThat(Verbs.tense(Words.of(text))).isEqualTo(tense);
  }

  @Test
  void phraseIsFoundWhereItsWordsStandOneBlankApart() {
    Vocabulary seen = Vocabulary.ofPhrases("is seen", "left to right");
    assertThat(seen.isIn(Words.of("She IS SEEN here"))).isTrue();
    assertThat(seen.isIn(Words.of("From left to right"))).isTrue();
    assertThat(seen.isIn(Words.of("She is  seen, this seen, left to"))).isFalse();
    assertThat(seen.isIn(Words.of("She is\nseen"))).isFalse();
  }
}
