package fm.earshot.audio.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
  @Test
  void aShortTextStandsInARowAndALongerOneInTwoEvenOnes() {
    assertThat(Rows.rows("The ferry is back.")).containsExactly("The ferry is back.");
    assertThat(Rows.rows("The ferry is back in service, and it sails on Friday."))
        .containsExactly("The ferry is back in service,", "and it sails on Friday.");
  }

  @Test
  void aLongSentenceIsCutAfterItsClauses() {
    assertThat(
            Rows.pieces(
                "Gannet Line is suspending its only passenger ferry for four days, after inspectors"
                    + " found a worn bearing on the propeller shaft of the MV Avalon Tern."))
        .containsExactly(
            "Gannet Line is suspending its only passenger ferry for four days,",
            "after inspectors found a worn bearing on the propeller shaft of the MV Avalon Tern.");
  }

  @Test
  void aWordThatIsTooLongIsCutAnywhereButWithinASign() {
    String smiles = "\ud83d\ude00".repeat(100);
    List<String> pieces = Rows.pieces("x" + smiles);
    assertThat(String.join("", pieces)).isEqualTo("x" + smiles);
    assertThat(pieces).allMatch(piece -> !Character.isLowSurrogate(piece.charAt(0)));
  }

  @Test
  void whateverTheTextEveryPieceFitsAndNothingIsLost() {
    long seed = 20_261_124;
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      int words = 1 + random.nextInt(60);
      for (int i = 0; i < words; i++) {
        text.append(i == 0 ? "" : " ").append("abcdefgh,".repeat(1 + random.nextInt(7)));
        text.setLength(text.length() - random.nextInt(8));
      }
      String plain = Rows.plain(text.toString());
      List<String> pieces = Rows.pieces(plain);
      assertThat(String.join("", pieces).replace(" ", ""))
          .as("seed %d, run %d", seed, run)
          .isEqualTo(plain.replace(" ", ""));
      for (String piece : pieces) {
        assertThat(Objects.requireNonNull(Rows.rows(piece)))
            .hasSizeBetween(1, 2)
            .allMatch(row -> row.length() <= Rows.WIDTH);
      }
    }
  }
}
