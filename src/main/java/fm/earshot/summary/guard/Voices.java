package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.List;

/// Who says something in the line says it in the source that is most like it, names aside.
final class Voices implements Matter {
  private static final double MOST_OF = 0.5;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Word> claimed = Speakers.in(c.line(), c);
    List<Word> words =
        c.line().words().stream()
            .filter(w -> !c.little(w) && !Names.is(w, c) && !c.lexicon().is("attribution", w))
            .filter(w -> claimed.stream().noneMatch(w::sameAs))
            .toList();
    if (claimed.isEmpty() || words.isEmpty()) {
      return List.of();
    }
    long own =
        c.sources().stream()
            .filter(s -> claimed.stream().anyMatch(s::has) || c.lexicon().any("pronoun", s))
            .mapToLong(s -> shared(s, words))
            .max()
            .orElse(0);
    return c.sources().stream()
        .filter(s -> claimed.stream().noneMatch(s::has) && !c.lexicon().any("pronoun", s))
        .filter(s -> shared(s, words) > own && shared(s, words) >= MOST_OF * words.size())
        .map(s -> Speakers.in(s, c))
        .filter(real -> !real.isEmpty())
        .limit(1)
        .map(real ->
            new Doubt(Check.SPEAKER, claimed.getLast().text() + " for " + real.getLast().text()))
        .toList();
  }

  private static long shared(Sentence source, List<Word> words) {
    return words.stream().filter(source::has).count();
  }
}
