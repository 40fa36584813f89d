package fm.earshot.search;

import java.util.Collection;
import java.util.List;

/// What English words have to do with each other, from memory; `asked` and `told` are stems.
public interface Lexicon {
  /// Knows nothing.
  Lexicon NONE = new NoLexicon();

  /// Reads up on these words, some time; until then it knows nothing of them. Returns at once.
  void meet(Collection<String> words);

  /// How likely the word asked is meant by the word told: 1 the same, 0 nothing to do with it.
  double kinship(String asked, String told);

  /// Names of more than one word for a word, each as words apart by a space.
  List<String> phrases(String asked);

  /// Whether the word is most often said of people.
  boolean person(String told);
}
