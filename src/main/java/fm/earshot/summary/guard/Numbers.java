package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;

/// Every number of the line stands in its sources, with the same unit.
final class Numbers implements Matter {
  private static final double ROUNDED = 0.05;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    List<Figure> known =
        c.sources().stream().flatMap(s -> Figure.in(s, c.lexicon()).stream()).toList();
    for (Figure figure : Figure.in(c.line(), c.lexicon())) {
      List<Figure> same = known.stream().filter(figure::sameValue).toList();
      String word = c.line().words().get(figure.at()).text();
      if (same.isEmpty() && !rounded(c, figure, known)) {
        doubts.add(new Doubt(Check.NUMBER, word));
      } else if (!same.isEmpty() && same.stream().noneMatch(figure::sameUnit)) {
        doubts.add(new Doubt(Check.UNIT, word + " " + figure.unit()));
      }
    }
    c.line().words().stream()
        .filter(word -> c.lexicon().exactly("magnitude", word))
        .filter(word -> c.sourceWords().noneMatch(other -> other.low().equals(word.low())))
        .forEach(word -> doubts.add(new Doubt(Check.UNIT, word.text())));
    return doubts;
  }

  /// "About 870" for 868.
  private static boolean rounded(Comparison c, Figure figure, List<Figure> known) {
    return figure.at() > 0
        && c.lexicon().exactly("about", c.line().words().get(figure.at() - 1))
        && known.stream().anyMatch(k -> k.sameUnit(figure) && close(k.value(), figure.value()));
  }

  private static boolean close(double exact, double round) {
    return Math.abs(exact - round) <= ROUNDED * Math.abs(exact);
  }
}
