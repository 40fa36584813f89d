package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;

/// Two lines do not give one name two numbers of the same unit, unless the article has it with
/// both.
final class Across {
  private Across() {}

  /// What to doubt in `line`, beside the other lines.
  static List<Doubt> doubts(Comparison line, List<Comparison> lines) {
    List<Doubt> doubts = new ArrayList<>();
    List<Figure> figures = Figure.in(line.line(), line.lexicon());
    for (Word name : line.line().words()) {
      if (!figures.isEmpty() && Names.is(name, line)) {
        figures.stream()
            .filter(figure -> !told(line, name, figure))
            .filter(figure -> lines.stream().anyMatch(o -> against(o, name, figure)))
            .map(f -> line.line().words().get(f.at()).text())
            .forEach(f -> doubts.add(new Doubt(Check.NUMBER, name.text() + " " + f)));
      }
    }
    return doubts;
  }

  private static boolean against(Comparison other, Word name, Figure figure) {
    return other.line().words().stream().anyMatch(name::sameAs)
        && Figure.in(other.line(), other.lexicon()).stream()
            .filter(f -> f.unit().equals(figure.unit()) && !f.sameValue(figure))
            .anyMatch(f -> !f.unit().isEmpty() && told(other, name, f));
  }

  /// Whether a sentence of the article has both.
  private static boolean told(Comparison c, Word name, Figure figure) {
    return c.article().stream()
        .filter(sentence -> sentence.has(name))
        .anyMatch(s -> Figure.in(s, c.lexicon()).stream().anyMatch(figure::sameValue));
  }
}
