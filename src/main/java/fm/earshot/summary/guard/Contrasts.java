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
    forced(c, doubts);
    return doubts;
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
