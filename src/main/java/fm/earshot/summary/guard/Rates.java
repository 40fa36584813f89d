package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.guard.Thesaurus.Kinship;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a number counts, and in what time: 312 votes are not 312 points, what passes in a day does
/// not pass in an hour, and one vote is not 312. The lists `rate.X` hold the words for X.
final class Rates implements Matter {
  private static final String LISTS = "rate.";
  private static final int REACH = 6;

  /// A number with the noun behind it, "" if there is none in the plural, and with its rate.
  private record Count(Figure figure, String noun, String rate) {}

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    List<Count> known = c.sources().stream().flatMap(s -> in(s, c).stream()).toList();
    for (Count count : in(c.line(), c)) {
      List<Count> same = known.stream().filter(k -> k.figure.sameValue(count.figure)).toList();
      if (!same.isEmpty() && same.stream().allMatch(k -> otherRate(count, k))) {
        doubts.add(new Doubt(Check.UNIT, "a " + count.rate));
      }
      if (!same.isEmpty() && same.stream().allMatch(k -> otherNoun(count, k, c))) {
        doubts.add(new Doubt(Check.UNIT, count.noun));
      }
    }
    single(c, known, doubts);
    return doubts;
  }

  private static boolean otherRate(Count one, Count other) {
    return !one.rate.isEmpty() && !other.rate.isEmpty() && !one.rate.equals(other.rate);
  }

  /// At least one of the two is a unit, since things that are counted have many names.
  private static boolean otherNoun(Count line, Count source, Comparison c) {
    boolean unit = !line.figure.unit().isEmpty() ^ !source.figure.unit().isEmpty();
    return unit
        && !line.noun.isEmpty()
        && !source.noun.isEmpty()
        && c.sourceWords().noneMatch(w -> w.low().equals(line.noun))
        && c.line().words().stream().noneMatch(w -> w.low().equals(source.noun))
        && c.lexicon().thesaurus().kinship(line.noun, List.of(source.noun)) == Kinship.NONE;
  }

  /// "One vote" where the sources have another number of votes, and neither one nor a vote.
  private static void single(Comparison c, List<Count> known, List<Doubt> doubts) {
    List<Word> words = c.line().words();
    for (int at = 0; at + 1 < words.size(); at++) {
      Word what = words.get(at + 1);
      boolean one = c.lexicon().exactly("single", words.get(at)) && !c.little(what);
      if (one && known.stream().anyMatch(k -> counts(k, what, c)) && !alone(c, what)) {
        doubts.add(new Doubt(Check.NUMBER, words.get(at).text() + " " + what.text()));
      }
    }
  }

  private static boolean counts(Count count, Word what, Comparison c) {
    boolean many = !count.noun.isEmpty() && count.figure.value() != 1;
    return many && what.sameAs(Word.of(count.noun, false, c.lexicon()));
  }

  private static boolean alone(Comparison c, Word what) {
    return c.sources().stream()
        .map(Sentence::words)
        .anyMatch(words -> {
          for (int at = 1; at < words.size(); at++) {
            boolean one = c.lexicon().exactly("alone", words.get(at - 1));
            if (one && words.get(at).sameAs(what)) {
              return true;
            }
          }
          return false;
        });
  }

  private static List<Count> in(Sentence sentence, Comparison c) {
    return Figure.in(sentence, c.lexicon()).stream()
        .map(figure -> new Count(figure, noun(figure, sentence), rate(figure, sentence, c)))
        .toList();
  }

  private static String noun(Figure figure, Sentence sentence) {
    if (figure.after() >= sentence.words().size()) {
      return "";
    }
    Word next = sentence.words().get(figure.after());
    boolean plural = next.low().endsWith("s") && !next.low().endsWith("ss") && !next.capital();
    return plural ? next.low() : "";
  }

  private static String rate(Figure figure, Sentence sentence, Comparison c) {
    List<Word> words = sentence.words();
    int to = Math.min(words.size(), figure.after() + REACH);
    for (int at = figure.after(); at < to; at++) {
      Word word = words.get(at);
      boolean each = at > 0 && c.lexicon().exactly("each", words.get(at - 1));
      for (String list : c.lexicon().named(LISTS)) {
        String unit = list.substring(LISTS.length());
        boolean is = c.lexicon().exactly(list, word);
        if (is && (each || !Objects.equals(word.low(), unit))) {
          return unit;
        }
      }
    }
    return "";
  }
}
