package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.List;

/// No superlative that the sources do not have.
final class Superlatives implements Matter {
  @Override
  public List<Doubt> doubts(Comparison c) {
    boolean whole = c.sources().stream().anyMatch(source -> c.lexicon().any("whole", source));
    return c.line().words().stream()
        .filter(word -> superlative(c, word) || (!whole && c.lexicon().exactly("unanimous", word)))
        .filter(word -> c.sourceWords().noneMatch(other -> other.low().equals(word.low())))
        .map(word -> new Doubt(Check.SUPERLATIVE, word.text()))
        .toList();
  }

  private static boolean superlative(Comparison c, Word word) {
    if (c.lexicon().exactly("superlative", word)) {
      return true;
    }
    String low = word.low();
    boolean form = low.length() > 5 && low.endsWith("est") && !word.capital();
    return form && word.lemmas().stream().anyMatch(lemma -> stem(low).equals(lemma));
  }

  /// Proud of proudest, happy of happiest.
  private static String stem(String superlative) {
    String bare = superlative.substring(0, superlative.length() - 3);
    return bare.endsWith("i") ? bare.substring(0, bare.length() - 1) + "y" : bare;
  }
}
