package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;

/// What is denied in the line is denied in its sources, and the other way round. "Not until" only
/// says when.
final class Negation implements Matter {
  private static final int WORDS = 3;
  private static final int REACH = 6;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<List<Word>> here = denied(c, c.line());
    List<Word> there =
        c.sources().stream().flatMap(s -> denied(c, s).stream()).flatMap(List::stream).toList();
    boolean excused =
        c.lexicon().any("when", c.line())
            || c.sources().stream().limit(2).anyMatch(s -> c.lexicon().any("refusal", s));
    for (List<Word> words : here) {
      boolean plain = words.stream().anyMatch(c.best()::has) && !Comparison.meet(words, there);
      if (!excused && (there.isEmpty() || plain)) {
        return List.of(new Doubt(Check.NEGATION, "not " + words.getFirst().text()));
      }
    }
    return here.isEmpty() && !c.lexicon().any("refusal", c.line()) ? lost(c) : List.of();
  }

  private static List<Doubt> lost(Comparison c) {
    return denied(c, c.best()).stream()
        .map(List::getFirst)
        .filter(word -> c.line().words().stream().anyMatch(word::sameAs))
        .limit(1)
        .map(word -> new Doubt(Check.NEGATION, "no \"not\" before " + word.text()))
        .toList();
  }

  /// The words that each negation of a sentence reaches, if any.
  private static List<List<Word>> denied(Comparison c, Sentence sentence) {
    List<List<Word>> denied = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int at = 0; at < words.size(); at++) {
      if (negates(c, words, at)) {
        int to = Math.min(words.size(), at + 1 + REACH);
        List<Word> reached =
            words.subList(at + 1, to).stream()
                .takeWhile(word -> !c.lexicon().exactly("speech", word) || c.little(word))
                .filter(word -> !c.little(word))
                .limit(WORDS)
                .toList();
        if (!reached.isEmpty()) {
          denied.add(reached);
        }
      }
    }
    return denied;
  }

  private static boolean negates(Comparison c, List<Word> words, int at) {
    boolean only = at + 1 < words.size() && c.lexicon().exactly("merely", words.get(at + 1));
    return !only && c.lexicon().exactly("negation", words.get(at));
  }
}
