package fm.earshot.summary.guard;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/// A word of a sentence: as written, in lower case, its dictionary forms, and whether the sentence
/// starts with it.
record Word(String text, String low, Set<String> lemmas, boolean first) {
  static Word of(String written, boolean first, Lexicon lexicon) {
    String plain = written.replace('\u2019', '\'');
    String name = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    String low = name.toLowerCase(Locale.ROOT).replaceAll("\\.(?=\\p{L}|$)", "");
    Set<String> lemmas = new java.util.HashSet<>(lexicon.thesaurus().lemmas(low));
    lemmas.add(low.replace("-", ""));
    return new Word(name, low, Set.copyOf(lemmas), first);
  }

  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean number() {
    int start = text.codePointAt(0);
    return !Character.isLetter(start) && text.codePoints().anyMatch(Character::isDigit);
  }

  boolean sameAs(Word other) {
    return low.equals(other.low) || !Collections.disjoint(lemmas, other.lemmas);
  }
}
