package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;

/// Every name of the line stands in its sources, not only somewhere else in the article. Where a
/// source only says "he", the two sentences before it count too.
final class Names implements Matter {
  private static final int BEFORE = 2;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Sentence> named = named(c);
    List<Word> words = c.line().words();
    List<Doubt> doubts = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      if (is(word, c)
          && named.stream().noneMatch(s -> has(s, word, c) || Namesakes.akin(word, s))) {
        boolean known = Namesakes.spelledOut(words, at, named) || extended(words, at, named, c);
        if (!known) {
          doubts.add(doubt(word, c));
        }
      }
    }
    return doubts;
  }

  private static Doubt doubt(Word word, Comparison c) {
    return new Doubt(Check.NAME, word.text() + (c.told(word) ? ", who or which is elsewhere" : ""));
  }

  /// Whether a word is, or is part of, a name.
  static boolean is(Word word, Comparison c) {
    if (!word.capital() || c.lexicon().denies(word)) {
      return false;
    }
    if (c.little(word)) {
      return !word.first() && c.lexicon().exactly("month", word);
    }
    boolean common = c.lexicon().thesaurus().knows(word.low()) || word.low().length() <= 2;
    return !word.first() || !common || onlyNamed(word, c);
  }

  /// The month of May is not in a sentence that only says what may be.
  private static boolean has(Sentence sentence, Word name, Comparison c) {
    return c.little(name)
        ? sentence.words().stream().anyMatch(w -> w.capital() && w.low().equals(name.low()))
        : sentence.has(name);
  }

  /// Whether the article has it in capitals inside of sentences, and never without.
  private static boolean onlyNamed(Word opening, Comparison c) {
    boolean named = false;
    for (Sentence sentence : c.article()) {
      for (Word word : sentence.words()) {
        if (word.low().equals(opening.low()) && !word.first()) {
          if (!word.capital()) {
            return false;
          }
          named = true;
        }
      }
    }
    return named;
  }

  private static List<Sentence> named(Comparison c) {
    List<Sentence> named = new ArrayList<>(c.sources());
    for (Sentence source : c.sources()) {
      int at = c.article().indexOf(source);
      if (at > 0 && c.lexicon().any("pronoun", source)) {
        named.addAll(c.article().subList(Math.max(0, at - BEFORE), at));
      }
    }
    return named;
  }

  /// Whether the article writes it beside a name that the line has there too, and the sources: the
  /// first name to a last name.
  private static boolean extended(List<Word> line, int at, List<Sentence> named, Comparison c) {
    for (int step : new int[] {-1, 1}) {
      int next = at + step;
      if (next < 0 || next >= line.size() || !line.get(next).capital()) {
        continue;
      }
      Word beside = line.get(next);
      boolean sourced = named.stream().anyMatch(sentence -> sentence.has(beside));
      if (sourced && c.article().stream().anyMatch(s -> pair(s, line.get(at), beside, step))) {
        return true;
      }
    }
    return false;
  }

  private static boolean pair(Sentence sentence, Word word, Word beside, int step) {
    List<Word> words = sentence.words();
    for (int at = Math.max(0, -step); at < words.size() - Math.max(0, step); at++) {
      if (words.get(at).sameAs(word) && words.get(at + step).sameAs(beside)) {
        return true;
      }
    }
    return false;
  }
}
