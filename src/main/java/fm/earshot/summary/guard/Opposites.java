package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// No word of the line is the opposite of one that the sources have and the line has not.
final class Opposites implements Matter {
  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    Lexicon lexicon = c.lexicon();
    List<Word> left = c.sources().stream().flatMap(s -> s.words().stream()).filter(w -> !c.line().has(w)).toList();
    List<String> lows = left.stream().filter(w -> !lexicon.is("little", w)).map(Word::low).distinct().toList();
    for (Word word : c.line().words()) {
      if (c.sourced(word)) {
        continue;
      }
      String affix = affix(word.low(), c);
      if (affix != null) {
        doubts.add(new Doubt(Check.OPPOSITE, word.text() + " / " + affix));
        continue;
      }
      if (lexicon.is("little", word)) {
        continue;
      }
      if (word.first() && word.capital() && !lexicon.thesaurus().knows(word.low())) {
        continue;
      }
      String opposite = lexicon.thesaurus().opposite(word.low(), lows);
      if (opposite != null && !c.told(word)) {
        doubts.add(new Doubt(Check.OPPOSITE, word.text() + " / " + opposite));
      }
    }
    directions(c, doubts, "up", "down");
    directions(c, doubts, "down", "up");
    force(c, doubts);
    connectives(c, doubts);
    return doubts;
  }

  private static @Nullable String affix(String word, Comparison c) {
    for (String prefix : List.of("un", "non-", "non", "in", "im", "dis", "ir")) {
      String bare = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
      for (String other : List.of(bare, prefix + word)) {
        if (other.length() > 3) {
          for (Sentence source : c.sources()) {
            if (source.words().stream().anyMatch(w -> w.low().equals(other) || w.low().replace("-", "").equals(other)) && !c.line().lemmas().contains(other)) {
              return other;
            }
          }
        }
      }
    }
    return null;
  }

  private static void directions(Comparison c, List<Doubt> doubts, String way, String other) {
    for (Word word : c.line().words()) {
      if (way(word, way, c) && !c.sourced(word)) {
        boolean same = c.article().stream().anyMatch(s -> s.words().stream().anyMatch(w -> way(w, way, c) && way(w, way, c)) && c.sources().contains(s));
        boolean against = c.sources().stream().limit(2).anyMatch(s -> s.words().stream().anyMatch(w -> way(w, other, c) && !c.line().has(w)));
        if (against && !same) {
          doubts.add(new Doubt(Check.OPPOSITE, word.text() + " / " + other));
        }
      }
    }
  }

  private static boolean way(Word word, String way, Comparison c) {
    return c.lexicon().is(way, word);
  }

  private static void force(Comparison c, List<Doubt> doubts) {
    for (Word word : c.line().words()) {
      if (c.lexicon().is("force", word) && !c.lexicon().exactly("freewill", word)) {
        boolean forced = c.sources().stream().anyMatch(s -> s.words().stream().anyMatch(w -> c.lexicon().is("force", w)));
        boolean free = c.sources().stream().limit(2).anyMatch(s -> s.words().stream().anyMatch(w -> c.lexicon().is("freewill", w)));
        if (!forced && free) {
          doubts.add(new Doubt(Check.OPPOSITE, word.text() + " / free will"));
        }
      }
    }
  }

  private static final List<List<String>> CONNECTIVES =
      List.of(
          List.of("before", "after"), List.of("after", "before"),
          List.of("despite", "after", "because", "due", "following", "response"),
          List.of("because", "despite", "although", "though"),
          List.of("over", "under"), List.of("under", "over"), List.of("more", "less", "fewer"), List.of("less", "more", "around", "about"),
          List.of("fewer", "more"), List.of("most", "least"), List.of("least", "most"), List.of("above", "below"), List.of("below", "above"),
          List.of("until", "since"), List.of("all", "some", "most", "many"), List.of("next", "last"), List.of("last", "next"), List.of("outside", "inside"),
          List.of("inside", "outside"), List.of("with", "without"), List.of("without", "with"), List.of("past", "next", "ahead", "future", "coming"), List.of("first", "last"), List.of("for", "against"), List.of("against", "for"));

  private static void connectives(Comparison c, List<Doubt> doubts) {
    Set<String> mine = words(c.line());
    for (List<String> pair : CONNECTIVES) {
      if (mine.contains(pair.getFirst()) && c.sources().stream().noneMatch(s -> words(s).contains(pair.getFirst()))) {
        for (String other : pair.subList(1, pair.size())) {
          if (words(c.sources().getFirst()).contains(other) && !mine.contains(other)) {
            doubts.add(new Doubt(Check.OPPOSITE, pair.getFirst() + " / " + other));
            break;
          }
        }
      }
    }
  }

  private static Set<String> words(Sentence sentence) {
    return sentence.words().stream().map(Word::low).collect(java.util.stream.Collectors.toSet());
  }
}
