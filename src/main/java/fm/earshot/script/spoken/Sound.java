package fm.earshot.script.spoken;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// How a piece of text is said.
public sealed interface Sound {
  /// The words by which it is said where an engine takes nothing but words.
  String words();

  /// In these words, which may be those that are written.
  record Words(String words) implements Sound {}

  /// Letter by letter; a small "s" after capitals makes them many: "MPs".
  record Letters(String words) implements Sound {
    /// "U S", "M P's".
    public String apart() {
      boolean many = words.length() > 2 && words.endsWith("s");
      String letters = many ? words.substring(0, words.length() - 1) : words;
      return String.join(" ", letters.split("")) + (many ? "'s" : "");
    }
  }

  /// By its phones, in the [Ipa] of American English.
  record Phones(String ipa, String words) implements Sound {
    /// How each word of the name sounds, where the name has as many words as its phones; else the
    /// whole as one.
    <T> List<T> each(BiFunction<String, List<Ipa.Word>, T> say) {
      List<Ipa.Word> said = Ipa.of(ipa).words();
      String[] written = words.split(" ", -1);
      if (written.length != said.size()) {
        return List.of(say.apply(words, said));
      }
      return IntStream.range(0, written.length)
          .mapToObj(i -> say.apply(written[i], List.of(said.get(i))))
          .toList();
    }
  }

  /// As a speaker of another language (BCP 47) would, where the engine has one.
  record Foreign(String language, String words) implements Sound {}
}
