package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Finds the sentences of an article that a line was most likely made from, where the line does not
/// name them: the three that share most with it, rare words counting more, and those in which a
/// number of the line stands beside the same word.
final class Nearest {
  private static final int MOST = 3;
  private static final int HERE = 3;
  private static final int THERE = 6;

  private final List<Sentence> article;
  private final Map<String, Integer> spread = new HashMap<>();

  Nearest(List<Sentence> article) {
    this.article = article;
    article.forEach(s -> s.lemmas().forEach(lemma -> spread.merge(lemma, 1, Integer::sum)));
  }

  /// All, the one that shares most first.
  List<Sentence> sorted(Sentence line, Lexicon lexicon) {
    List<Word> wanted =
        line.words().stream().filter(word -> !lexicon.is("little", word)).distinct().toList();
    IdentityHashMap<Sentence, Double> weights = new IdentityHashMap<>();
    article.forEach(sentence -> weights.put(sentence, weight(sentence, wanted)));
    Comparator<Sentence> order = Comparator.comparing(s -> weights.getOrDefault(s, 0.0));
    return article.stream().sorted(order.reversed()).toList();
  }

  /// Those that a line which names none was most likely made from.
  List<Sentence> to(Sentence line, Lexicon lexicon) {
    List<Sentence> chosen = new ArrayList<>(sorted(line, lexicon).stream().limit(MOST).toList());
    Comparison found = new Comparison(line, List.copyOf(chosen), article, lexicon);
    for (int at = 0; at < line.words().size(); at++) {
      if (line.words().get(at).number() && !found.sourced(line.words().get(at))) {
        chosen.addAll(numbered(found, at));
      }
    }
    return chosen;
  }

  private double weight(Sentence sentence, List<Word> wanted) {
    return wanted.stream().filter(sentence::has).mapToDouble(this::rarity).sum();
  }

  private double rarity(Word word) {
    int in = word.lemmas().stream().mapToInt(l -> spread.getOrDefault(l, 1)).max().orElse(1);
    return Math.log(1 + (double) article.size() / in);
  }

  private static List<Sentence> numbered(Comparison found, int at) {
    Word number = found.line().words().get(at);
    List<Word> beside =
        found.around(found.line().words(), at, HERE).stream()
            .filter(w -> !w.equals(number))
            .toList();
    return found.article().stream()
        .filter(sentence -> sentence.has(number))
        .filter(sentence -> {
          int there = sentence.words().stream().map(number::sameAs).toList().indexOf(true);
          return there >= 0
              && Comparison.meet(beside, found.around(sentence.words(), there, THERE));
        })
        .toList();
  }
}
