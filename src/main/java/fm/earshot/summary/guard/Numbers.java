package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.List;

/// Every number of the line stands in its sources, with the same unit, at the same thing.
final class Numbers implements Matter {
  private static final double ROUNDED = 0.05;

  @Override
  public List<Doubt> doubts(Comparison comparison) {
    List<Doubt> doubts = new ArrayList<>();
    List<Figure> known = comparison.sources().stream().flatMap(s -> Figure.in(s, comparison.lexicon()).stream()).toList();
    for (Figure figure : Figure.in(comparison.line(), comparison.lexicon())) {
      List<Figure> same = known.stream().filter(figure::sameValue).toList();
      if (same.isEmpty()) {
        if (!rounded(comparison.line(), figure, known)) {
          doubts.add(new Doubt(Check.NUMBER, figure.word().text()));
        }
      } else if (same.stream().noneMatch(figure::sameUnit)) {
        doubts.add(new Doubt(Check.UNIT, figure.word().text() + " " + figure.unit()));
      }
    }
    magnitudes(comparison, doubts);
    return doubts;
  }

  private static boolean rounded(Sentence line, Figure figure, List<Figure> known) {
    if (figure.at() == 0) {
      return false;
    }
    String before = line.words().get(figure.at() - 1).low();
    return List.of("about", "around", "nearly", "almost", "roughly", "approximately", "over", "than").contains(before)
        && known.stream().anyMatch(k -> k.sameUnit(figure) && Math.abs(k.value() - figure.value()) <= ROUNDED * k.value());
  }

  /// Millions where there were billions.
  private static void magnitudes(Comparison comparison, List<Doubt> doubts) {
    for (Word word : comparison.line().words()) {
      if (comparison.lexicon().is("magnitude", word) && word.low().endsWith("s") && !comparison.sourced(word)) {
        doubts.add(new Doubt(Check.UNIT, word.text()));
      }
    }
  }
}
