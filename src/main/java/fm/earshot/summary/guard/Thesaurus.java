package fm.earshot.summary.guard;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What words have to do with each other. Words are in lower case.
interface Thesaurus {
  /// How close a word is to the closest of some others.
  enum Kinship {
    /// It means the same, or is derived from it.
    SAME,
    /// It is a broader or a narrower word.
    NEAR,
    NONE
  }

  /// Its forms in a dictionary, the word itself among them.
  Set<String> lemmas(String word);

  boolean knows(String word);

  /// The one of `others` that `word` is the opposite of.
  @Nullable String opposite(String word, Collection<String> others);

  Kinship kinship(String word, Collection<String> others);

  /// Whether it names a person, or what can be seen or touched, in most of its meanings.
  boolean thing(String word);
}
