package fm.earshot.script.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpaTest {
  /// The phones that MaryTTS' en_US voices have, by its allophones file.
  private static final Set<String> MARY =
      Set.of(
          "A O u i { V E I U @ r= aU OI @U EI AI p t k b d g tS dZ f v T D s z S Z h l m n N r w j"
              .split(" ", -1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ˈʃeɪn.baʊm     | ' S EI n - b aU m         | ʃˈAnbWm
          ˌnɛ.tɑn.ˈjɑ.hu | , n E - t A n - ' j A - h u | nˌɛtɑnjˈɑhu
          ˈdʒʌdʒ.mənt    | ' dZ V dZ - m @ n t       | ʤˈʌʤmənt
          ˈwɝ.stɚ        | ' w r= - s t r=           | wˈɜɹstəɹ
          ˈgrɪn.də       | ' g r I n - d @           | ɡɹˈɪndə
          """)
  void isSaidByEachEngineInItsLetters(String ipa, String sampa, String kokoro) {
    Ipa.Word word = Ipa.of(ipa).words().getFirst();
    assertThat(word.sampa()).isEqualTo(sampa);
    assertThat(word.kokoro()).isEqualTo(kokoro);
    assertThat(Ipa.of(word.ipa())).isEqualTo(Ipa.of(ipa));
  }

  @Test
  void everyPhoneIsOneOfMarys() {
    assertThat(Stream.of(Phone.values()).map(Phone::sampa)).isSubsetOf(MARY).containsAll(MARY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kxv     | "x" in "kxv" is no phone
          ˈʃn     | a syllable has one vowel
          ki.     | a syllable has one vowel
          ˈˈki    | a syllable has one vowel
          kia     | "a" in "kia" is no phone
          kiɑ     | a syllable has one vowel
          """)
  void whatNoVoiceCanSayIsRefused(String ipa, String why) {
    assertThatThrownBy(() -> Ipa.of(ipa))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void emptyAndEndlessAreRefused() {
    for (String ipa : List.of("", "  ", "ki".repeat(200))) {
      assertThatThrownBy(() -> Ipa.of(ipa)).hasMessageContaining("1 to 200 characters");
    }
  }

  @ParameterizedTest
  @CsvSource({"ˈkiv, ˈkivz", "ˈmɛrts, ˈmɛɹts.ɪz", "ˈtʊsk, ˈtʊsks", "ˈti.ʃək, ˈti.ʃəks"})
  void ownerEndsAsEnglishDoes(String ipa, String owning) {
    assertThat(Ipa.of(ipa).owning()).isEqualTo(owning);
  }
}
