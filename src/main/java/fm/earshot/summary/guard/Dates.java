package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Today is not tomorrow, and every month and weekday has the number that it has in the sources.
final class Dates implements Matter {
  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    List<Word> words = c.line().words();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      if (day(c, word) && !c.sourced(word) && c.sourceWords().anyMatch(w -> day(c, w))) {
        doubts.add(new Doubt(Check.DATE, word.text()));
      }
      if (at > 0 && (moved(c, word, words.get(at - 1)) || moved(c, words.get(at - 1), word))) {
        doubts.add(new Doubt(Check.DATE, words.get(at - 1).text() + " " + word.text()));
      }
    }
    return doubts;
  }

  private static boolean day(Comparison c, Word word) {
    return c.lexicon().exactly("day", word);
  }

  /// Whether the sources have this month, but never with this number.
  private static boolean moved(Comparison c, Word month, Word number) {
    boolean dated = month.capital() && c.lexicon().exactly("month", month) && number.number();
    return dated
        && c.sourceWords().anyMatch(month::sameAs)
        && c.sources().stream().noneMatch(source -> has(source.words(), month, number));
  }

  private static boolean has(List<Word> words, Word month, Word number) {
    return IntStream.range(1, words.size())
        .anyMatch(at -> pair(words, at, month, number) || pair(words, at, number, month));
  }

  private static boolean pair(List<Word> words, int at, Word one, Word two) {
    return words.get(at - 1).sameAs(one) && words.get(at).sameAs(two);
  }
}
