package fm.earshot.summary.guard;

import java.util.Set;

/// A word of a sentence: as written, in lower case without a possessive, and its dictionary forms.
record Word(String text, String low, Set<String> lemmas, boolean first) {
  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean number() {
    return text.codePoints().anyMatch(Character::isDigit) && !Character.isLetter(text.codePointAt(0));
  }

  boolean sameAs(Word other) {
    return low.equals(other.low) || other.lemmas.stream().anyMatch(lemmas::contains);
  }
}
