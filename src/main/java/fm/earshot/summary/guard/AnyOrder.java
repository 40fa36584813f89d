package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;

/// A "not" added or lost, or a "perhaps" lost, in languages whose small words we have but no
/// dictionary. They may stand before or behind what they speak of, so the words on both sides
/// count.
final class AnyOrder implements Matter {
  private static final int REACH = 2;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    boolean refused = c.sources().stream().anyMatch(s -> any("refusal", s, c) || any("not", s, c));
    boolean refuses = any("not", c.line(), c) || any("refusal", c.line(), c);
    if (any("not", c.line(), c) && !refused) {
      doubts.add(new Doubt(Check.NEGATION, "a \"not\" too many"));
    }
    if (!refuses && lost("not", c)) {
      doubts.add(new Doubt(Check.NEGATION, "a \"not\" too few"));
    }
    if (!any("perhaps", c.line(), c) && lost("perhaps", c)) {
      doubts.add(new Doubt(Check.HEDGE, "a \"perhaps\" too few"));
    }
    return doubts;
  }

  private static boolean any(String list, Sentence sentence, Comparison c) {
    List<Word> words = sentence.words();
    for (int at = 0; at < words.size(); at++) {
      if (is(list, words, at, c)) {
        return true;
      }
    }
    return false;
  }

  /// "Not only" denies nothing.
  private static boolean is(String list, List<Word> words, int at, Comparison c) {
    boolean only = at + 1 < words.size() && c.lexicon().exactly("merely", words.get(at + 1));
    return !only && c.lexicon().exactly(list, words.get(at));
  }

  /// Whether the best source has one, and the line at least half of the words around it.
  private static boolean lost(String list, Comparison c) {
    List<Word> words = c.best().words();
    for (int at = 0; at < words.size(); at++) {
      if (is(list, words, at, c)) {
        List<Word> around = new ArrayList<>(close(words.subList(0, at).reversed(), c));
        around.addAll(close(words.subList(at + 1, words.size()), c));
        long kept = around.stream().filter(c.line()::has).count();
        if (!around.isEmpty() && kept * 2 >= around.size()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Word> close(List<Word> words, Comparison c) {
    return words.stream()
        .filter(word -> !c.little(word) && !c.lexicon().exactly("not", word))
        .limit(REACH)
        .toList();
  }
}
