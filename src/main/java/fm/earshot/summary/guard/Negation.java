package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.List;

/// What is denied in the line is denied in its sources, and the other way round.
final class Negation implements Matter {
  private static final int REACH = 3;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    Lexicon lexicon = c.lexicon();
    List<Word> denied = denied(c.line(), lexicon);
    boolean weak = c.sources().stream().limit(2).anyMatch(s -> s.words().stream().anyMatch(w -> lexicon.is("refusal", w)));
    List<Word> theirs = c.sources().stream().flatMap(s -> denied(s, lexicon).stream()).toList();
    for (Word word : denied) {
      if (theirs.isEmpty() && !weak) {
        doubts.add(new Doubt(Check.NEGATION, "not " + word.text()));
        return doubts;
      }
      if (c.sources().getFirst().has(word) && theirs.stream().noneMatch(word::sameAs) && !weak) {
        doubts.add(new Doubt(Check.NEGATION, "not " + word.text()));
        return doubts;
      }
    }
    boolean own = !denied.isEmpty() || c.line().words().stream().anyMatch(w -> lexicon.is("refusal", w) || lexicon.exactly("negation", w));
    if (!own) {
      for (Word word : denied(c.sources().getFirst(), lexicon)) {
        if (c.line().words().stream().anyMatch(w -> w.low().equals(word.low()) || w.sameAs(word) && w.low().length() > 3)) {
          doubts.add(new Doubt(Check.NEGATION, "lost at " + word.text()));
          return doubts;
        }
      }
    }
    return doubts;
  }

  /// The words that a negation reaches.
  static List<Word> denied(Sentence sentence, Lexicon lexicon) {
    List<Word> denied = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (!lexicon.exactly("negation", words.get(i)) && !words.get(i).low().endsWith("n't")) {
        continue;
      }
      if (words.get(i).low().equals("not") && i + 1 < words.size() && words.get(i+1).low().matches("only|just|least")) continue;
      int found = 0;
      for (int j = i + 1; j < words.size() && j <= i + 6 && found < REACH; j++) {
        if (!lexicon.is("little", words.get(j))) {
          denied.add(words.get(j));
          found++;
        }
      }
    }
    return denied;
  }
}
