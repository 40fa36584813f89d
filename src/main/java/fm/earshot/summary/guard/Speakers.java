package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.List;

/// Who says something in a sentence, as far as it names them.
final class Speakers {
  private static final int NEAR = 4;

  private Speakers() {}

  /// The names next to a word of saying, outside of quotation marks.
  static List<Word> in(Sentence sentence, Comparison c) {
    List<Word> names = new ArrayList<>();
    List<Word> words = Sentence.of(Quotes.without(sentence.text()), c.lexicon()).words();
    for (int at = 0; at < words.size(); at++) {
      if (c.lexicon().exactly("speech", words.get(at))) {
        int to = Math.min(words.size(), at + 1 + NEAR);
        names.addAll(first(words.subList(Math.max(0, at - NEAR), at).reversed(), c));
        names.addAll(first(words.subList(at + 1, to), c));
      }
    }
    return names;
  }

  /// The first run of names.
  private static List<Word> first(List<Word> words, Comparison c) {
    return words.stream()
        .dropWhile(word -> !name(word, c))
        .takeWhile(word -> name(word, c))
        .toList();
  }

  private static boolean name(Word word, Comparison c) {
    boolean opening = word.first() && word.capital() && !c.little(word);
    return Names.is(word, c) || (opening && !c.lexicon().exactly("negation", word));
  }
}
