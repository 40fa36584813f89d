package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;

/// What rises in the line does not fall in its sources, and the other way round.
final class Directions implements Matter {
  private static final int HERE = 3;
  private static final int THERE = 4;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    List<Word> words = c.line().words();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      boolean up = c.lexicon().is("up", word);
      boolean down = c.lexicon().is("down", word);
      if (up == down || c.sourced(word)) {
        continue;
      }
      List<Word> what = c.around(words, at, HERE).stream().filter(w -> what(c, w)).toList();
      String against = up ? "down" : "up";
      boolean same = c.sources().stream().anyMatch(s -> moves(c, s, up ? "up" : "down", what));
      if (!same && c.sources().stream().anyMatch(s -> moves(c, s, against, what))) {
        doubts.add(new Doubt(Check.OPPOSITE, word.text() + ", which goes " + against));
      }
    }
    return doubts;
  }

  /// Not how much or which way.
  private static boolean what(Comparison c, Word word) {
    boolean moves = c.lexicon().is("up", word) || c.lexicon().is("down", word);
    return !moves && !word.number() && !c.lexicon().is("unit", word);
  }

  private static boolean moves(Comparison c, Sentence sentence, String way, List<Word> what) {
    List<Word> words = sentence.words();
    for (int at = 0; at < words.size(); at++) {
      if (c.lexicon().is(way, words.get(at)) && Comparison.meet(what, c.around(words, at, THERE))) {
        return true;
      }
    }
    return false;
  }
}
