package fm.earshot.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorrectionTest {
  @Test
  void longOneIsToldInWholeSentencesElseInWholeWords() {
    assertThat(Correction.beginning("One two. Three four. Five.", 21))
        .isEqualTo("One two. Three four.");
    assertThat(Correction.beginning("One two three four five", 14)).isEqualTo("One two three");
    assertThat(Correction.beginning("One two.", 14)).isEqualTo("One two.");
  }
}
