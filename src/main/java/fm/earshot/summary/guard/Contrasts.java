package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// No small word that turns the meaning: after for before, despite for because, must for may. The
/// lists `contrast.X` hold what X must not stand for.
final class Contrasts implements Matter {
  private static final String LISTS = "contrast.";
  private static final String STANCES = "stance.";
  private static final int CLOSE = 2;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    for (String list : c.lexicon().named(LISTS)) {
      String word = list.substring(LISTS.length());
      if (has(c.line(), word) && c.sources().stream().noneMatch(source -> has(source, word))) {
        c.best().words().stream()
            .map(Word::low)
            .filter(other -> c.lexicon().list(list).contains(other) && !has(c.line(), other))
            .findFirst()
            .ifPresent(other -> doubts.add(new Doubt(Check.OPPOSITE, word + " for " + other)));
      }
    }
    stances(c, doubts);
    forced(c, doubts);
    return doubts;
  }

  /// What stands behind "voted" in the line stands there in the sources.
  private static void stances(Comparison c, List<Doubt> doubts) {
    for (String list : c.lexicon().named(STANCES)) {
      String stance = list.substring(STANCES.length());
      List<Word> same = before(c, c.sources(), Set.of(stance));
      List<Word> other = before(c, c.sources(), c.lexicon().list(list));
      before(c, List.of(c.line()), Set.of(stance)).stream()
          .filter(word -> other.stream().anyMatch(word::sameAs))
          .filter(word -> same.stream().noneMatch(word::sameAs))
          .findFirst()
          .ifPresent(w -> doubts.add(new Doubt(Check.OPPOSITE, w.text() + " " + stance)));
    }
  }

  /// The words that carry meaning close before one of some small words.
  private static List<Word> before(Comparison c, List<Sentence> sentences, Set<String> small) {
    List<Word> before = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Word> words = sentence.words();
      for (int at = 0; at < words.size(); at++) {
        if (small.contains(words.get(at).low())) {
          List<Word> close = words.subList(Math.max(0, at - CLOSE), at);
          close.stream().filter(word -> !c.little(word)).forEach(before::add);
        }
      }
    }
    return before;
  }

  private static boolean has(Sentence sentence, String word) {
    return sentence.words().stream().anyMatch(each -> each.low().equals(word));
  }

  /// What somebody is asked to do is not what somebody has to.
  private static void forced(Comparison c, List<Doubt> doubts) {
    Set<String> free = c.lexicon().list("freewill");
    for (Word word : c.line().words()) {
      if (c.lexicon().is("force", word) && c.sources().stream().noneMatch(s -> forces(c, s))) {
        c.sourceWords()
            .filter(other -> c.lexicon().is("freewill", other) && !free.contains(word.low()))
            .findFirst()
            .ifPresent(
                o -> doubts.add(new Doubt(Check.OPPOSITE, word.text() + " for " + o.text())));
      }
    }
  }

  private static boolean forces(Comparison c, Sentence source) {
    return c.lexicon().any("force", source);
  }
}
