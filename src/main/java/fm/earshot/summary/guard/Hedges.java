package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.List;

/// What the best source holds for possible or alleged, the line does not tell as certain. What
/// somebody is asked to do is not certain either; what is alleged may be said by somebody.
final class Hedges implements Matter {
  private static final int REACH = 2;

  @Override
  public List<Doubt> doubts(Comparison c) {
    if (c.lexicon().any("hedge", c.line()) || c.lexicon().any("request", c.line())) {
      return List.of();
    }
    List<Word> words = c.best().words();
    for (int at = 0; at < words.size(); at++) {
      Word hedge = words.get(at);
      boolean may = c.lexicon().exactly("doubtful", hedge) && (hedge.first() || !hedge.capital());
      if (c.lexicon().exactly("allegation", hedge) && c.lexicon().any("attribution", c.line())) {
        continue;
      }
      List<Word> after = words.subList(at + 1, words.size());
      List<Word> hedged = after.stream().filter(w -> !c.little(w)).limit(REACH).toList();
      if (may && hedged.stream().anyMatch(c.line()::has)) {
        String lost =
            hedge.text() + " " + String.join(" ", hedged.stream().map(Word::text).toList());
        return List.of(new Doubt(Check.HEDGE, lost));
      }
    }
    return List.of();
  }
}
