package fm.earshot.search;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The sentences of one story that a question is about.
final class Answer {
  private static final int MOST = 2;
  private static final double COVERED = 0.5;
  private static final double NEAR_BEST = 0.7;

  /// The worth of a name that "she" or "he" stands for, and of a word of the sentence before.
  private static final double INHERITED = 0.6;

  private static final double BEFORE = 0.35;

  /// A sentence of the kind that the question asks for: a saying, a number, a cause.
  private static final double KIND = 0.1;

  private static final Set<String> PRONOUNS = Set.of("she", "he", "her", "his", "him", "they");

  private record Line(Set<String> stems, Set<String> words, Set<String> inherited) {}

  private record Scored(int at, double score) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> linesWith = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final String language;

  private Answer(Story story) {
    language = story.content().language();
    Set<String> names = Set.of();
    for (String paragraph : story.paragraphs()) {
      for (String sentence : Sentences.split(paragraph)) {
        Set<String> words = new HashSet<>(Words.of(sentence));
        Set<String> own = Names.within(sentence);
        boolean pronoun = words.stream().anyMatch(PRONOUNS::contains);
        Set<String> stems = new HashSet<>(Words.stems(sentence, language));
        lines.add(new Line(stems, words, pronoun ? names : Set.of()));
        stems.forEach(stem -> linesWith.merge(stem, 1, Integer::sum));
        names = own.isEmpty() ? names : own;
      }
    }
  }

  static List<Integer> in(Story story, Asked asked, Meaning meaning) {
    Answer answer = new Answer(story);
    return answer.best(asked, meaning);
  }

  private List<Integer> best(Asked asked, Meaning meaning) {
    asked.words().forEach(word -> weights.put(word, weight(word, meaning)));
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    Wanted wanted = Wanted.by(asked.raw());
    List<Scored> scored = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      double covered = covered(at, asked, meaning) / total;
      if (covered >= COVERED) {
        scored.add(new Scored(at, covered + (wanted.in(lines.get(at).words()) ? KIND : 0)));
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::at));
    TreeSet<Integer> best = new TreeSet<>();
    for (Scored line : scored) {
      if (best.size() < MOST && line.score() >= NEAR_BEST * scored.getFirst().score()) {
        best.add(line.at());
      }
    }
    return List.copyOf(best);
  }

  private double covered(int at, Asked asked, Meaning meaning) {
    double sum = 0;
    boolean itself = false;
    for (String word : asked.words()) {
      double here = evidence(lines.get(at), word, meaning);
      double before = at == 0 ? 0 : BEFORE * evidence(lines.get(at - 1), word, meaning);
      itself |= here > 0;
      sum += Math.max(here, before) * weights.getOrDefault(word, 1.0);
    }
    return itself ? sum : 0;
  }

  private double evidence(Line line, String word, Meaning meaning) {
    double best = evidence(line, word, 1);
    for (Map.Entry<String, Double> known : meaning.of(word).entrySet()) {
      best = Math.max(best, evidence(line, known.getKey(), known.getValue()));
    }
    return best;
  }

  private double evidence(Line line, String word, double sure) {
    if (line.words().contains(word) || line.stems().contains(Words.stem(word, language))) {
      return sure;
    }
    return line.inherited().contains(word) ? INHERITED * sure : 0;
  }

  private double weight(String word, Meaning meaning) {
    int with = linesWith.getOrDefault(Words.stem(word, language), 0);
    for (String known : meaning.of(word).keySet()) {
      with = Math.max(with, linesWith.getOrDefault(Words.stem(known, language), 0));
    }
    return Math.log(1 + (double) Math.max(lines.size(), 1) / Math.max(1, with));
  }
}
