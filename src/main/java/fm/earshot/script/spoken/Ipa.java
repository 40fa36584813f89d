package fm.earshot.script.spoken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The pronunciation of one word or several in the phones of American English, syllable by
/// syllable: "ˈʃeɪn.baʊm". A dot or a stress mark parts syllables, a blank words.
public record Ipa(List<Word> words) {
  public static final int LONGEST = 200;

  /// `stress` is "ˈ", "ˌ" or empty.
  record Syllable(String stress, List<Phone> phones) {
    Syllable {
      phones = List.copyOf(phones);
    }
  }

  /// One word of a name.
  public record Word(List<Syllable> syllables) {
    private static final Set<Phone> HISSING =
        Set.of(Phone.S, Phone.Z, Phone.SH, Phone.ZH, Phone.CH, Phone.JH);
    private static final Set<Phone> VOICELESS =
        Set.of(Phone.P, Phone.T, Phone.K, Phone.F, Phone.TH);

    public Word {
      syllables = List.copyOf(syllables);
    }

    /// In one form, for SSML.
    public String ipa() {
      StringBuilder ipa = new StringBuilder();
      for (Syllable syllable : syllables) {
        boolean dot = !ipa.isEmpty() && syllable.stress().isEmpty();
        ipa.append(dot ? "." : "").append(syllable.stress());
        syllable.phones().forEach(phone -> ipa.append(phone.ipa()));
      }
      return ipa.toString();
    }

    /// For MaryTTS: "' S EI n - b aU m".
    public String sampa() {
      return syllables.stream().map(Word::sampa).collect(Collectors.joining(" - "));
    }

    private static String sampa(Syllable syllable) {
      String phones = syllable.phones().stream().map(Phone::sampa).collect(Collectors.joining(" "));
      return switch (syllable.stress()) {
        case "\u02c8" -> "' " + phones;
        case "\u02cc" -> ", " + phones;
        default -> phones;
      };
    }

    /// For Kokoro: one letter for each diphthong, the stress before its vowel, no syllables.
    public String kokoro() {
      StringBuilder said = new StringBuilder();
      for (Syllable syllable : syllables) {
        String stress = syllable.stress();
        for (Phone phone : syllable.phones()) {
          said.append(phone.vowel() ? stress : "").append(phone.kokoro());
        }
      }
      return said.toString();
    }

    private String owning() {
      Phone last = syllables.getLast().phones().getLast();
      if (HISSING.contains(last)) {
        return ".\u026az";
      }
      return VOICELESS.contains(last) ? "s" : "z";
    }
  }

  public Ipa {
    words = List.copyOf(words);
  }

  /// Throws [IllegalArgumentException] where a sign is no phone, or a syllable has not one vowel.
  public static Ipa of(String written) {
    if (written.isBlank() || written.length() > LONGEST) {
      throw new IllegalArgumentException("a phoneme has 1 to " + LONGEST + " characters");
    }
    return new Ipa(
        Arrays.stream(written.strip().split(" +", -1))
            .map(word -> new Word(syllables(word)))
            .toList());
  }

  private static List<Syllable> syllables(String word) {
    List<Syllable> syllables = new ArrayList<>();
    for (String part : word.split("\\.(?=[\u02c8\u02cc])|\\.|(?<=[^.])(?=[\u02c8\u02cc])", -1)) {
      boolean stressed = part.startsWith("\u02c8") || part.startsWith("\u02cc");
      List<Phone> phones = phones(part.substring(stressed ? 1 : 0), word);
      if (phones.stream().filter(Phone::vowel).count() != 1) {
        throw new IllegalArgumentException(
            "a syllable has one vowel, unlike \"" + part + "\" in \"" + word + "\"");
      }
      syllables.add(new Syllable(stressed ? part.substring(0, 1) : "", phones));
    }
    return syllables;
  }

  private static List<Phone> phones(String part, String word) {
    List<Phone> phones = new ArrayList<>();
    int at = 0;
    while (at < part.length()) {
      Phone phone = Phone.at(part, at, word);
      phones.add(phone);
      at += phone.lengthAt(part, at);
    }
    return phones;
  }

  /// In one form.
  public String written() {
    return words.stream().map(Word::ipa).collect(Collectors.joining(" "));
  }

  /// With "'s" at the end.
  String owning() {
    return written() + words.getLast().owning();
  }
}
