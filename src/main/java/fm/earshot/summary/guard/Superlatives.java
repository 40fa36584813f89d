package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.List;

/// No superlative that the sources do not have.
final class Superlatives implements Matter {
  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    for (Word word : c.line().words()) {
      boolean most = c.lexicon().exactly("superlative", word);
      if (most && !c.sources().stream().anyMatch(s -> s.words().stream().anyMatch(w -> w.low().equals(word.low())))) {
        doubts.add(new Doubt(Check.SUPERLATIVE, word.text()));
      }
    }
    return doubts;
  }
}
