package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.List;

/// What is denied in the line is denied in its sources, and the other way round.
final class Negation implements Matter {
  private static final int WORDS = 3;
  private static final int REACH = 6;
  private static final int SHORTEST = 4;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Word> here = denied(c, c.line());
    List<Word> there = c.sources().stream().flatMap(s -> denied(c, s).stream()).toList();
    boolean refused = c.sources().stream().limit(2).anyMatch(s -> c.lexicon().any("refusal", s));
    if (!refused) {
      for (Word word : here) {
        boolean plain = c.best().has(word) && there.stream().noneMatch(word::sameAs);
        if (there.isEmpty() || plain) {
          return List.of(new Doubt(Check.NEGATION, "not " + word.text()));
        }
      }
    }
    return here.isEmpty() && !c.lexicon().any("refusal", c.line()) ? lost(c) : List.of();
  }

  private static List<Doubt> lost(Comparison c) {
    return denied(c, c.best()).stream()
        .filter(word -> word.low().length() >= SHORTEST || c.line().words().contains(word))
        .filter(word -> c.line().words().stream().anyMatch(word::sameAs))
        .limit(1)
        .map(word -> new Doubt(Check.NEGATION, "no \"not\" before " + word.text()))
        .toList();
  }

  /// The words that a negation reaches.
  private static List<Word> denied(Comparison c, Sentence sentence) {
    List<Word> denied = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int at = 0; at < words.size(); at++) {
      if (negates(c, words, at)) {
        words.subList(at + 1, Math.min(words.size(), at + 1 + REACH)).stream()
            .filter(word -> !c.little(word))
            .limit(WORDS)
            .forEach(denied::add);
      }
    }
    return denied;
  }

  private static boolean negates(Comparison c, List<Word> words, int at) {
    boolean only = at + 1 < words.size() && c.lexicon().exactly("merely", words.get(at + 1));
    return !only && c.lexicon().exactly("negation", words.get(at));
  }
}
