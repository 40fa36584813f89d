package fm.earshot.summary.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | He was arrested on Monday.
          en | It's the third such case.
          en | On Monday night he was arrested in Lisk.
          en | Police said he was held overnight.
          en | Police said the suspect was held overnight.
          en | The 58-year-old was arrested in Lisk.
          en | Officers found the man near the station.
          en | The two were charged with theft.
          en | The former has been ill since May.
          de | Er wurde am Montag in der Altstadt von Lisk verhaftet.
          de | Am Montag wurde er in Lisk verhaftet.
          de | Der 58-Jährige wurde in Lisk verhaftet.
          de | Die mutmaßlichen Täter sind noch nicht gefunden.
          de | Wegen Diebstahls, sagte sie, drohe eine Strafe.
          fr | Il a été arrêté lundi à Lisk.
          fr | L’homme a été arrêté lundi à Lisk.
          fr | C'est la troisième fois cette année.
          fr | La police affirme qu'il avait bu.
          es | Fue detenido el lunes en Lisk.
          es | El lunes por la noche fue detenido en Lisk.
          es | El hombre, de 58 años, quedó en libertad.
          it | È stato arrestato lunedì a Lisk.
          it | L'uomo è stato arrestato lunedì a Lisk.
          it | Il 58enne è stato arrestato lunedì a Lisk.
          pt | Foi detido na segunda-feira em Lisk.
          pt | O homem foi detido na segunda-feira em Lisk.
          nl | Hij werd maandag in Lisk aangehouden.
          nl | De 58-jarige werd maandag in Lisk aangehouden.
          nl | De verdachte werd maandag in Lisk aangehouden.
          und | Hetki on kaunis ja tuuli on tyyni.
          """)
  void whatOnlyTheSentencesBeforeExplainLeans(String language, String sentence) {
    assertThat(told(language, sentence).leans()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Karl Stein was arrested on Monday.
          en | Ida Brandt said she would open the bridge again.
          en | The 58-year-old Karl Stein was arrested in Lisk.
          en-GB | The former mayor Ida Brandt spoke first.
          en | The drivers of both lorries were unhurt.
          en | The bridge is 300 metres long.
          de | Karl Stein wurde am Montag verhaftet.
          de | Der 58-jährige Karl Stein wurde in Lisk verhaftet.
          de | Die Brücke ist 300 Meter lang.
          de-AT | Ida Brandt sagte, sie werde wiederkommen.
          fr | Karl Stein a été arrêté lundi à Lisk.
          fr | Le pont mesure 300 mètres.
          es | Karl Stein fue detenido el lunes en Lisk.
          es | El puente mide 300 metros.
          it | Il ponte è lungo 300 metri.
          pt | A ponte tem 300 metros.
          nl | De brug is 300 meter lang.
          """)
  void whatExplainsItselfDoesNot(String language, String sentence) {
    assertThat(told(language, sentence).leans()).isFalse();
  }

  private static Telltale told(String language, String sentence) {
    return new Telltale(7, 7, sentence, Leaning.in(language));
  }
}
