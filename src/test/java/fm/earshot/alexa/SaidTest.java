package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.script.Cue;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Sound;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SaidTest {
  private static final Lexicon NAMES =
      Lexicon.of(
          List.of(
              new Entry("Kyiv", new Sound.Phones("ˈkiv", "Kyiv")),
              new Entry("CSIS", new Sound.Words("see sis")),
              new Entry("La Jornada", new Sound.Foreign("es-MX", "La Jornada"))));

  private final AtomicReference<Lexicon> lexicon = new AtomicReference<>(NAMES);
  private final Said said = new Said(lexicon::get);

  private String ssml(String text, int rate) {
    return Ssml.of(List.of(new Cue.Label(text)), rate, said).toString().replace("\\\"", "'");
  }

  @Test
  void namesAreSaidAsTheLexiconHasThemAndAllElseIsTextOnly() {
    assertThat(ssml("Kyiv's <5> & CSIS by La Jornada", 115))
        .isEqualTo(
            "\"<speak><p><prosody rate='115%'><s>"
                + "<phoneme alphabet='ipa' ph='ˈkivz'>Kyiv&apos;s</phoneme> &lt;5&gt; &amp; "
                + "<sub alias='see sis'>CSIS</sub> by "
                + "<lang xml:lang='es-MX'>La Jornada</lang></s></prosody></p></speak>\"");
  }

  @Test
  void aChangeOfTheLexiconIsHeardInTheNextAnswer() {
    assertThat(ssml("Kyiv", 100)).contains("ˈkiv");
    lexicon.set(NAMES.with(List.of(new Entry("Kyiv", new Sound.Words("keev")))));
    assertThat(ssml("Kyiv", 100)).contains("alias='keev'").doesNotContain("phoneme");
    lexicon.set(Lexicon.EMPTY);
    assertThat(ssml("Kyiv", 100)).contains("<s>Kyiv</s>");
  }

  @Test
  void tagsCountAmongTheCharactersThatAnAnswerMayHave() {
    List<Cue> cues = Collections.nCopies(60, new Cue.Label("Kyiv ".repeat(60)));
    assertThat(Ssml.of(cues, 100, said).characters()).isLessThanOrEqualTo(Ssml.LONGEST);
  }
}
