package fm.earshot.summary.guard;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What words have to do with each other. Words are in lower case.
interface Thesaurus {
  /// How close a word is to the nearest of some others.
  enum Kinship {
    /// The same meaning, or derived from it.
    SAME,
    /// A broader or a narrower word.
    NEAR,
    /// Another of the same kind.
    SISTER,
    NONE
  }

  /// The forms in a dictionary, the word itself among them.
  Set<String> lemmas(String word);

  boolean knows(String word);

  /// The one of `others` that `word` is the opposite of.
  @Nullable String opposite(String word, Collection<String> others);

  Kinship kinship(String word, Collection<String> others);

  /// Whether it names something that can be seen or touched, or a person.
  boolean thing(String word);

  /// Whether it says what kind something is of, not how it is: military, electrical.
  boolean kind(String word);
}
