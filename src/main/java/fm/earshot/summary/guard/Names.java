package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Every name of the line stands in its sources, not only somewhere in the article.
final class Names implements Matter {
  @Override
  public List<Doubt> doubts(Comparison comparison) {
    List<Doubt> doubts = new ArrayList<>();
    Set<String> around = new HashSet<>();
    for (Word word : comparison.line().words()) {
      if (isName(word, comparison) && !comparison.sourced(word) && !akin(word, comparison.sources())
          && !extended(word, comparison)) {
        doubts.add(new Doubt(Check.NAME, word.text() + (comparison.told(word) ? " (elsewhere in the article)" : "")));
      }
    }
    return doubts;
  }

  static boolean isName(Word word, Comparison comparison) {
    Lexicon lexicon = comparison.lexicon();
    if (!word.capital() || lexicon.is("little", word) || lexicon.exactly("negation", word)) {
      return false;
    }
    return !word.first() || (!lexicon.thesaurus().knows(word.low()) && word.low().length() > 2);
  }

  /// Australia and Australian, EU and European Union.
  static boolean akin(Word word, List<Sentence> sources) {
    String low = word.low().replace(".", "");
    for (Sentence source : sources) {
      StringBuilder initials = new StringBuilder();
      for (Word other : source.words()) {
        initials.append(other.capital() ? other.low().substring(0, 1) : " ");
        if (other.capital() && samePeople(low, other.low())) {
          return true;
        }
        if (other.capital() && other.text().equals(other.text().toUpperCase(java.util.Locale.ROOT)) && other.low().replace(".", "").indexOf(low.charAt(0)) >= 0 && other.text().length() <= 5) {
          return true;
        }
      }
      if (low.length() >= 2 && low.length() <= 5 && initials.indexOf(low) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean samePeople(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= 4 && Math.max(a.length(), b.length()) - same <= 3 && Math.min(a.length(), b.length()) - same <= 2;
  }

  /// Whether the article writes it beside a name that the sources have and the line has too.
  private static boolean extended(Word word, Comparison comparison) {
    List<Word> line = comparison.line().words();
    int at = line.indexOf(word);
    for (Sentence sentence : comparison.article()) {
      if (!sentence.has(word)) {
        continue;
      }
      List<Word> words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).sameAs(word)) {
          if (beside(words, i, 1, line, at, comparison) || beside(words, i, -1, line, at, comparison)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean beside(List<Word> words, int i, int step, List<Word> line, int at, Comparison comparison) {
    int there = i + step;
    int here = at + step;
    return there >= 0 && there < words.size() && here >= 0 && here < line.size()
        && words.get(there).capital() && words.get(there).sameAs(line.get(here)) && comparison.sourced(line.get(here));
  }
}
