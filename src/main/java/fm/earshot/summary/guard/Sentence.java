package fm.earshot.summary.guard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence cut into words. `plain` is its letters and digits in lower case, with one space
/// between words and at both ends.
record Sentence(String text, String plain, List<Word> words, Set<String> lemmas) {
  private static final Pattern WORD =
      Pattern.compile(
          "[$£€¥]?\\d(?:[\\d,.]*\\d)?+(?:%|\\p{L}++)?+"
              + "|\\p{L}(?:\\.\\p{L})+\\.?+"
              + "|\\p{L}[\\p{L}\\p{M}\\p{N}]*+(?:['\u2019-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+"
              + "|%");

  static Sentence of(String text, Lexicon lexicon) {
    List<Word> words = new ArrayList<>();
    Set<String> lemmas = new HashSet<>();
    Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    while (matcher.find()) {
      Word word = Word.of(matcher.group(), words.isEmpty(), lexicon);
      words.add(word);
      lemmas.addAll(word.lemmas());
      for (String part : word.low().split("-", -1)) {
        lemmas.addAll(lexicon.thesaurus().lemmas(part));
      }
    }
    return new Sentence(text, plain(text), List.copyOf(words), Set.copyOf(lemmas));
  }

  static String plain(String text) {
    String words =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['\u2018\u2019]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    return " " + words.strip() + " ";
  }

  /// Whether it has the word in some form, or all parts of a compound.
  boolean has(Word word) {
    if (!Collections.disjoint(word.lemmas(), lemmas)) {
      return true;
    }
    return word.low().indexOf('-') > 0 && lemmas.containsAll(List.of(word.low().split("-", -1)));
  }
}
