package fm.earshot.search;

import fm.earshot.news.Story;
import fm.earshot.search.Cast.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sentences of one story that answer a question.
final class Answer {
  private static final int MOST = 2;
  private static final double COVERED = 0.5;
  private static final double NEAR_BEST = 0.85;
  private static final double FITS = 0.3;

  /// The worth of what a name or pronoun stands for, of a word of the sentence before it, and of
  /// one that the whole story is about.
  private static final double STANDS = 0.7;

  private static final double BEFORE = 0.35;
  private static final double ANSWERED = 0.9;
  private static final double HEADS = 0.35;

  /// How much less a word counts that says little.
  private static final double LIGHT = 0.2;

  private static final double WIDE = 0.4;
  private static final double ABSENT = 1.3;
  private static final double IMPLIED = 0.8;
  private static final double PARAPHRASED = 0.8;
  private static final double REFERS = 0.6;
  private static final double NO_REASON = 0.75;

  private record Scored(int at, double score) {}

  /// A word asked, in every form that a sentence may have it in, each with how sure it is meant.
  private record Sought(
      String word, Map<String, Double> forms, List<String> phrases, double weight, boolean heads) {}

  private final Passage passage;
  private final Lexicon lexicon;
  private final Question question;
  private final List<Sought> sought;

  private Answer(Passage passage, Asked asked, Meaning meaning, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.question = Question.of(asked);
    this.sought = question.words().stream().map(word -> sought(word, meaning)).toList();
  }

  static List<Integer> in(Story story, Asked asked, Meaning meaning, Lexicon lexicon) {
    return new Answer(new Passage(story), asked, meaning, lexicon).best();
  }

  private List<Integer> best() {
    List<Scored> scored = new ArrayList<>();
    for (int at = 0; at < passage.lines().size(); at++) {
      double score = score(at);
      if (score > 0) {
        scored.add(new Scored(at, score));
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::at));
    if (System.getProperty("dbg") != null) {
      System.out.println(question);
      for (Sought w : sought) System.out.println("   " + w.word() + " w=" + w.weight() + " " + w.forms()+" "+w.heads());
      scored.stream().limit(5).forEach(x -> System.out.println("   " + x + passage.lines().get(x.at()).text()));
    }
    return scored.stream()
        .filter(line -> line.score() >= NEAR_BEST * scored.getFirst().score())
        .limit(MOST)
        .map(Scored::at)
        .sorted()
        .toList();
  }

  private double score(int at) {
    Line line = passage.lines().get(at);
    if (line.asks() && !(line.speech().quoted() && question.kind() == Kind.SAYING)) {
      return 0;
    }
    double fit = new Fit(question, line, lexicon, this::means, this::one).of();
    double total = sought.stream().mapToDouble(Sought::weight).sum();
    double covered = total == 0 ? 0 : covered(at, fit) / total;
    boolean lacks = question.kind().needed() && fit == 0;
    if (lacks || covered < COVERED || !keyed(at)) {
      return 0;
    }
    boolean unreasoned = question.kind() == Kind.REASON && fit == 0;
    return (unreasoned ? NO_REASON : 1) * covered + FITS * fit;
  }

  private boolean keyed(int at) {
    return question.key().isEmpty()
        || sought.stream()
            .filter(word -> question.key().contains(word.word()))
            .anyMatch(word -> evidence(at, word) >= 0.5);
  }

  private boolean asked(int at) {
    return at >= 0 && passage.lines().get(at).asks();
  }

  private boolean one(String word, Set<String> told) {
    return sought.stream()
        .filter(each -> each.word().equals(word))
        .anyMatch(
            each ->
                passage.forms(told).stream().anyMatch(f -> each.forms().getOrDefault(f, 0.0) >= 0.5));
  }

  private boolean means(String plain) {
    String stem = passage.stem(Titles.full(plain));
    return sought.stream()
        .anyMatch(word -> word.forms().containsKey(plain) || word.forms().containsKey(stem));
  }

  private double covered(int at, double fit) {
    double sum = 0;
    boolean itself = false;
    for (Sought word : sought) {
      double here = evidence(at, word);
      itself |= here > 0 || asked(at - 1) && evidence(at - 1, word) > 0;
      boolean implied = fit > 0 && question.kind().implies(word.word());
      here = implied ? Math.max(here, IMPLIED) : here;
      sum += Math.max(here, around(at, word)) * word.weight();
    }
    return itself ? sum : 0;
  }

  /// What the sentences before say that this one goes on from.
  private double around(int at, Sought word) {
    double best = word.heads() ? HEADS : 0;
    if (at > 0) {
      Line before = passage.lines().get(at - 1);
      best = Math.max(best, carried(before, at) * evidence(at - 1, word));
    }
    return best;
  }

  private double carried(Line before, int at) {
    if (before.asks()) {
      return ANSWERED;
    }
    return passage.lines().get(at).refers() ? REFERS : BEFORE;
  }

  private double evidence(int at, Sought word) {
    Line line = passage.lines().get(at);
    double best = word.phrases().stream().anyMatch(line::has) ? 0.85 : 0;
    if (question.speaker().contains(word.word()) && spoken(line, word)) {
      return 1;
    }
    for (Map.Entry<String, Double> form : word.forms().entrySet()) {
      if (line.forms().contains(form.getKey())) {
        best = Math.max(best, form.getValue());
      } else if (line.stands().contains(form.getKey())) {
        best = Math.max(best, STANDS * form.getValue());
      }
    }
    return best;
  }

  private boolean spoken(Line line, Sought word) {
    Member speaker = line.speech().speaker();
    Set<String> words = speaker == null ? line.speech().words() : speaker.words();
    return one(word.word(), words);
  }

  private Sought sought(String word, Meaning meaning) {
    Map<String, Double> forms = new HashMap<>();
    String stem = passage.stem(word);
    for (String told : passage.vocabulary()) {
      double kinship = lexicon.kinship(stem, told);
      if (kinship > 0) {
        forms.put(told, kinship);
      }
    }
    Paraphrases.of(stem).forEach(told -> forms.merge(told, PARAPHRASED, Math::max));
    meaning.of(word).forEach((known, sure) -> {
      forms.merge(known, sure, Math::max);
      forms.merge(passage.stem(known), sure, Math::max);
    });
    forms.put(word, 1.0);
    forms.put(stem, 1.0);
    boolean heads = passage.heads(word) || passage.heads(stem);
    return new Sought(word, forms, lexicon.phrases(stem), weight(word, stem, forms), heads);
  }

  private double weight(String word, String stem, Map<String, Double> forms) {
    int with =
        forms.entrySet().stream()
            .filter(form -> form.getValue() >= 0.5)
            .mapToInt(form -> passage.linesWith(form.getKey()))
            .max()
            .orElse(0);
    double rarity = Math.log(1 + (double) passage.lines().size() / Math.max(1, with));
    if (StopWords.LIGHT.contains(word)) {
      return LIGHT * rarity;
    }
    if (StopWords.WIDE.contains(word)) {
      return WIDE * rarity;
    }
    return with == 0 ? ABSENT * rarity : rarity;
  }
}
