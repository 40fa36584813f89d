package fm.earshot.summary.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry line said in a statement released on Monday that it would stop sailing. | The ferry line said that it would stop sailing.
          "We are sorry," the port said in a written statement late on Tuesday. | "We are sorry," the port said.
          The mine will close, the firm announced in a press release. | The mine will close, the firm announced.
          Two ships collided, according to a statement released on Monday. | Two ships collided, according to a statement.
          The bridge is shut, Ida Holm said, according to a statement released on Monday. | The bridge is shut, Ida Holm said.
          The health agency (WHA) sent doctors. | The health agency sent doctors.
          Ida Holm (pictured) won. | Ida Holm won.
          """)
  void whatHindersAListenerGoes(String sentence, String trimmed) {
    assertThat(Trim.of(sentence)).isEqualTo(trimmed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fine is 4 million crowns (about 400,000 dollars).",
        "The man (who denies it) was held.",
        "The man (allegedly drunk) was held.",
        "She said: \"We (the crew) saw it.\"",
        "\"He said in a statement that it was over,\" she said.",
        "Two ships collided, according to the coast guard.",
        "He appeared in a statement on television.",
        "The bank said in a statement to this paper on 4 May that it was sound."
      })
  void nothingElseIsTouched(String sentence) {
    assertThat(Trim.of(sentence)).isEqualTo(sentence);
  }

  @Test
  void hostileSentencesTakeLinearTime() {
    String open = " (a".repeat(100_000) + " said in a statement".repeat(20_000);
    assertThat(Trim.of(open)).isNotEmpty();
  }
}
