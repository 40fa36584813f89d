package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.List;

/// What only somebody claims in the article, the line does not say by itself.
final class Attribution implements Matter {
  private static final double MOST_OF = 0.6;

  @Override
  public List<Doubt> doubts(Comparison c) {
    if (c.lexicon().any("attribution", c.line()) || !claimed(c, c.best())) {
      return List.of();
    }
    List<Word> words = c.line().words().stream().filter(word -> !c.little(word)).toList();
    boolean plain = c.article().stream().anyMatch(s -> !claimed(c, s) && tells(s, words));
    return plain || !tells(c.best(), words)
        ? List.of()
        : List.of(new Doubt(Check.ATTRIBUTION, claims(c, c.best()).getFirst().text()));
  }

  private static boolean claimed(Comparison c, Sentence sentence) {
    return !claims(c, sentence).isEmpty();
  }

  private static List<Word> claims(Comparison c, Sentence sentence) {
    return sentence.words().stream().filter(w -> c.lexicon().exactly("claim", w)).toList();
  }

  private static boolean tells(Sentence sentence, List<Word> words) {
    long told = words.stream().filter(sentence::has).count();
    return !words.isEmpty() && told >= MOST_OF * words.size();
  }
}
