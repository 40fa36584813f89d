package fm.earshot.summary.guard;

import java.util.List;
import java.util.stream.Stream;

/// A sentence of a summary beside the sentences that it was made from, the best first, and the
/// whole article.
record Comparison(Sentence line, List<Sentence> sources, List<Sentence> article, Lexicon lexicon) {
  boolean sourced(Word word) {
    return sources.stream().anyMatch(source -> source.has(word));
  }

  boolean told(Word word) {
    return article.stream().anyMatch(sentence -> sentence.has(word));
  }

  Sentence best() {
    return sources.getFirst();
  }

  Stream<Word> sourceWords() {
    return sources.stream().flatMap(source -> source.words().stream());
  }

  boolean little(Word word) {
    return lexicon.is("little", word);
  }

  /// The words that carry meaning at most `reach` from one, itself among them.
  List<Word> around(List<Word> words, int at, int reach) {
    int to = Math.min(words.size(), at + reach + 1);
    return words.subList(Math.max(0, at - reach), to).stream()
        .filter(word -> !little(word))
        .toList();
  }

  /// Whether two stretches have a word in common.
  static boolean meet(List<Word> some, List<Word> others) {
    return some.stream().anyMatch(word -> others.stream().anyMatch(word::sameAs));
  }
}
