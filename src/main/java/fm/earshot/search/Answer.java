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

/// The sentences of one story that a question is about.
final class Answer {
  private static final int MOST = 2;
  private static final double COVERED = 0.5;
  private static final double NEAR_BEST = 0.8;

  /// The worth of a name that "she" or "he" stands for, and of a word of the sentence before.
  private static final double INHERITED = 0.6;

  private static final double BEFORE = 0.35;

  /// A sentence of the kind that the question asks for: a saying, a number, a cause.
  private static final double KIND = 0.1;

  private static final Set<String> PRONOUNS = Set.of("she", "he", "her", "his", "him", "they");

  private record Line(Set<String> forms, Set<String> inherited) {}

  private record Scored(int at, double score) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> linesWith = new HashMap<>();
  private final Stems stems = new Stems();
  private final String language;

  private Answer(Story story) {
    language = story.content().language();
    Set<String> names = Set.of();
    for (String paragraph : story.paragraphs()) {
      for (String sentence : Sentences.split(paragraph)) {
        Set<String> words = new HashSet<>(Words.of(sentence));
        Set<String> own = Names.within(sentence);
        boolean pronoun = words.stream().anyMatch(PRONOUNS::contains);
        Set<String> forms = new HashSet<>(words);
        words.forEach(word -> forms.add(stems.of(word, language)));
        lines.add(new Line(forms, pronoun ? names : Set.of()));
        forms.forEach(form -> linesWith.merge(form, 1, Integer::sum));
        names = own.isEmpty() ? names : own;
      }
    }
  }

  static List<Integer> in(Story story, Asked asked, Meaning meaning) {
    return new Answer(story).best(asked, meaning);
  }

  /// A word asked, in every form that a sentence may have it in, each with how sure it is meant.
  private record Sought(Map<String, Double> forms, double weight) {}

  private List<Integer> best(Asked asked, Meaning meaning) {
    List<Sought> sought = asked.words().stream().map(word -> sought(word, meaning)).toList();
    double total = sought.stream().mapToDouble(Sought::weight).sum();
    Wanted wanted = Wanted.by(asked.raw());
    List<Scored> scored = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      double covered = covered(at, sought) / total;
      if (covered >= COVERED) {
        scored.add(new Scored(at, covered + (wanted.in(lines.get(at).forms()) ? KIND : 0)));
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::at));
    return scored.stream()
        .filter(line -> line.score() >= NEAR_BEST * scored.getFirst().score())
        .limit(MOST)
        .map(Scored::at)
        .sorted()
        .toList();
  }

  private Sought sought(String word, Meaning meaning) {
    Map<String, Double> forms = new HashMap<>();
    meaning
        .of(word)
        .forEach((known, sure) -> {
          forms.merge(known, sure, Math::max);
          forms.merge(stems.of(known, language), sure, Math::max);
        });
    forms.put(word, 1.0);
    forms.put(stems.of(word, language), 1.0);
    int with = forms.keySet().stream().mapToInt(f -> linesWith.getOrDefault(f, 0)).max().orElse(0);
    return new Sought(forms, Math.log(1 + (double) lines.size() / Math.max(1, with)));
  }

  private double covered(int at, List<Sought> sought) {
    double sum = 0;
    boolean itself = false;
    for (Sought word : sought) {
      double here = evidence(lines.get(at), word);
      double before = at == 0 ? 0 : BEFORE * evidence(lines.get(at - 1), word);
      itself |= here > 0;
      sum += Math.max(here, before) * word.weight();
    }
    return itself ? sum : 0;
  }

  private static double evidence(Line line, Sought word) {
    double best = 0;
    for (Map.Entry<String, Double> form : word.forms().entrySet()) {
      if (line.forms().contains(form.getKey())) {
        best = Math.max(best, form.getValue());
      } else if (line.inherited().contains(form.getKey())) {
        best = Math.max(best, INHERITED * form.getValue());
      }
    }
    return best;
  }
}
