package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// No word of the line is the opposite of one that stands in its place in the sources.
final class Opposites implements Matter {
  private static final List<String> PREFIXES = List.of("un", "non", "in", "im", "dis", "ir");
  private static final int SHORTEST = 4;
  private static final int HERE = 3;
  private static final int THERE = 4;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    List<String> lost =
        c.sourceWords().filter(w -> !c.line().has(w) && counts(c, w)).map(Word::low).toList();
    List<Word> words = c.line().words();
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      if (c.sourced(word) || !counts(c, word) || converse(c, word)) {
        continue;
      }
      String opposite = byPrefix(word.low(), lost);
      if (opposite == null) {
        String other = c.lexicon().thesaurus().opposite(word.low(), lost);
        opposite = other != null && inPlace(c, at, other) ? other : null;
      }
      if (opposite != null) {
        doubts.add(new Doubt(Check.OPPOSITE, word.text() + " for " + opposite));
      }
    }
    return doubts;
  }

  /// Who sells to one that buys does the same.
  private static boolean converse(Comparison c, Word word) {
    List<Role> known = c.sources().stream().flatMap(s -> Role.in(s, c).stream()).toList();
    return Role.in(c.line(), c).stream()
        .filter(role -> role.deed().equals(word) && !role.kind().isEmpty())
        .anyMatch(role -> known.stream().anyMatch(k -> k.sameDeed(role) && k.agrees(role)));
  }

  private static boolean counts(Comparison c, Word word) {
    Lexicon lexicon = c.lexicon();
    boolean moves = lexicon.is("up", word) || lexicon.is("down", word);
    return !moves && !c.little(word) && !lexicon.is("light", word);
  }

  private static @Nullable String byPrefix(String word, List<String> lost) {
    for (String prefix : PREFIXES) {
      for (String other : lost) {
        boolean longer = word.equals(prefix + other) || word.equals(prefix + "-" + other);
        boolean shorter = other.equals(prefix + word) || other.equals(prefix + "-" + word);
        if ((longer || shorter) && Math.min(word.length(), other.length()) >= SHORTEST) {
          return other;
        }
      }
    }
    return null;
  }

  /// Whether both stand near the same word.
  private static boolean inPlace(Comparison c, int at, String opposite) {
    List<Word> here = c.around(c.line().words(), at, HERE);
    for (Sentence source : c.sources()) {
      List<Word> words = source.words();
      for (int there = 0; there < words.size(); there++) {
        if (words.get(there).low().equals(opposite)
            && Comparison.meet(here, c.around(words, there, THERE))) {
          return true;
        }
      }
    }
    return false;
  }
}
