package fm.earshot.script.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Entry KYIV = phones("Kyiv", "ˈkiv");
  private static final Entry FUENTE =
      phones("Juan Ramón de la Fuente", "ˈwɑn rə.ˈmoʊn deɪ lɑ ˈfwɛn.teɪ");
  private static final Entry JUAN = phones("Juan", "ˈhwɑn");
  private static final Entry CSIS = new Entry("CSIS", new Sound.Words("see sis"));
  private static final Entry IRGC = new Entry("IRGC", new Sound.Letters("IRGC"));
  private static final Entry PAIS = new Entry("El País", new Sound.Foreign("es-ES", "El País"));
  private static final Lexicon LEXICON = Lexicon.of(List.of(KYIV, FUENTE, JUAN, CSIS, IRGC, PAIS));

  private static Entry phones(String name, String ipa) {
    return new Entry(name, new Sound.Phones(Ipa.of(ipa).written(), name));
  }

  private static List<String> found(String text) {
    return Wording.names(text, LEXICON).pieces().stream()
        .filter(piece -> !(piece.sound() instanceof Sound.Words))
        .map(piece -> piece.written(text))
        .toList();
  }

  @Test
  void longestNameIsTaken() {
    assertThat(found("Juan Ramón de la Fuente and Juan met."))
        .containsExactly("Juan Ramón de la Fuente", "Juan");
  }

  @Test
  void onlyWholeWordsAreNames() {
    assertThat(found("Kyivan, Kyiv2 and preKyiv; Kyiv-based, (Kyiv)."))
        .containsExactly("Kyiv", "Kyiv");
  }

  @Test
  void ownerIsSaidWithTheName() {
    Spoken spoken = Wording.names("Kyiv's", LEXICON);
    assertThat(spoken.pieces().getFirst().sound()).isEqualTo(new Sound.Phones("ˈkivz", "Kyiv's"));
  }

  @Test
  void nameGoesBeforeWhatRulesWouldSay() {
    assertThat(Wording.full("CSIS and IRGC, 5", "en", LEXICON).wordsApart())
        .isEqualTo("see sis and I R G C, five");
  }

  @Test
  void lastEntryForANameHoldsAndTheOldSnapshotStays() {
    Lexicon more = LEXICON.with(List.of(new Entry("Kyiv", new Sound.Words("Keev"))));
    assertThat(Wording.names("Kyiv", more).words()).isEqualTo("Keev");
    assertThat(Wording.names("Kyiv", LEXICON).words()).isEqualTo("Kyiv");
    assertThat(more.entries()).hasSameSizeAs(LEXICON.entries());
    assertThat(more.version()).isNotEqualTo(LEXICON.version());
  }

  @Test
  void versionIsThatOfTheEntriesInAnyOrder() {
    assertThat(Lexicon.of(List.of(KYIV, CSIS)).version())
        .isEqualTo(Lexicon.of(List.of(CSIS, KYIV)).version())
        .matches("[0-9a-f]{16}");
  }

  @Test
  void whatCannotBeSaidIsNoEntry() {
    Sound.Words words = new Sound.Words("x");
    assertThatThrownBy(() -> new Entry(" Kyiv", words))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Entry("-", words)).hasMessageContaining("begins with a letter");
    assertThatThrownBy(() -> new Entry("a".repeat(101), words)).hasMessageContaining("1 to 100");
    assertThatThrownBy(() -> new Entry("Kyiv", new Sound.Words(" ")))
        .hasMessageContaining("\"Kyiv\"");
    assertThatThrownBy(() -> new Entry("Kyiv", new Sound.Phones("kxv", "Kyiv")))
        .hasMessageContaining("\"x\" in \"kxv\"");
  }

  @Test
  void takesTimeInProportionToTheText() {
    String text = "Juan Ramón de la ".repeat(20_000);
    assertTimeout(Duration.ofSeconds(5), () -> Wording.names(text, LEXICON));
  }

  @Test
  void everyEngineGetsItsOwn() {
    String text = "In Kyiv-based 5 & the IRGC's CSIS by El País, Juan Ramón de la Fuente.";
    Spoken spoken = Wording.full(text, "en", LEXICON);
    assertThat(spoken.words())
        .isEqualTo(
            "In Kyiv based five & the I R G C's see sis by El País, Juan Ramón de la Fuente.");
    assertThat(MaryXml.of(spoken))
        .contains("In <t ph=\"&apos; k i v\">Kyiv</t> based five &amp; the I R G C&apos;s see sis")
        .endsWith(
            "<t ph=\"&apos; w A n\">Juan</t> <t ph=\"r @ - &apos; m @U n\">Ramón</t> <t ph=\"d"
                + " EI\">de</t> <t ph=\"l A\">la</t> <t ph=\"&apos; f w E n - t"
                + " EI\">Fuente</t>.</p></maryxml>");
    assertThat(KokoroText.of(spoken))
        .startsWith("In [Kyiv](/kˈiv/) based five")
        .endsWith("[Juan](/wˈɑn/) [Ramón](/ɹəmˈOn/) [de](/dA/) [la](/lɑ/) [Fuente](/fwˈɛntA/).");
    assertThat(Ssml.polly(spoken))
        .startsWith("<speak>In <phoneme alphabet=\"ipa\" ph=\"ˈkiv\">Kyiv</phoneme>-based ")
        .contains(
            "<sub alias=\"five\">5</sub> &amp; the <sub alias=\"I R G C&apos;s\">IRGC&apos;s</sub>")
        .contains("<sub alias=\"see sis\">CSIS</sub> by <lang xml:lang=\"es-ES\">El País</lang>,");
    assertThat(Ssml.alexa(Wording.names(text, LEXICON)))
        .startsWith("In <phoneme alphabet=\"ipa\" ph=\"ˈkiv\">Kyiv</phoneme>-based 5 &amp; the ");
  }
}
