package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the sentences of an article that a line was most likely made from: those that share most
/// with it, rare words counting more.
final class Nearest {
  private static final int MOST = 3;

  private final List<Sentence> article;
  private final Map<String, Integer> spread = new HashMap<>();

  Nearest(List<Sentence> article) {
    this.article = article;
    article.forEach(s -> s.lemmas().forEach(lemma -> spread.merge(lemma, 1, Integer::sum)));
  }

  List<Sentence> to(Sentence line, Lexicon lexicon) {
    Map<Sentence, Double> weights = new HashMap<>();
    List<Sentence> sorted = new ArrayList<>(article);
    for (Sentence sentence : article) {
      weights.merge(sentence, weight(line, sentence, lexicon), Math::max);
    }
    sorted.sort(Comparator.comparing(weights::get, Comparator.reverseOrder()));
    return List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size())));
  }

  private double weight(Sentence line, Sentence sentence, Lexicon lexicon) {
    double weight = 0;
    Set<String> seen = new HashSet<>();
    for (Word word : line.words()) {
      if (!lexicon.is("little", word) && seen.add(word.low())) {
        for (String lemma : word.lemmas()) {
          if (sentence.lemmas().contains(lemma)) {
            weight += Math.log(1 + (double) article.size() / spread.getOrDefault(lemma, 1));
          }
        }
      }
    }
    return weight;
  }
}
