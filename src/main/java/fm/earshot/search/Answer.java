package fm.earshot.search;

import fm.earshot.news.Story;
import fm.earshot.search.Cast.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sentences of one story that answer a question: those that hold the kind of thing that is
/// asked for, and cover enough of what is asked, each word by its rarity in the story.
final class Answer {
  private static final int MOST = 2;
  private static final double COVERED = 0.55;
  private static final double NEAR_BEST = 0.85;

  /// What a perfect fit of the kind counts beside full coverage.
  private static final double FITS = 0.3;

  private static final double NO_REASON = 0.75;

  /// The worth of a phrase for a word; of what a name or pronoun stands for; of what the sentence
  /// before says, if that is a question, if this one refers to it, or else; of what the whole story
  /// is about; of what was said before in the paragraph where someone speaks.
  private static final double PHRASE = 0.85;

  private static final double STANDS = 0.7;
  private static final double ANSWERS = 0.9;
  private static final double REFERS = 0.6;
  private static final double BEFORE = 0.35;
  private static final double HEADS = 0.35;
  private static final double SAME_MATTER = 0.6;

  /// Of a word that the kind of thing itself answers.
  private static final double IMPLIED = 0.8;

  /// The least that one word must have in the sentence itself, and that the key word must have.
  private static final double ITSELF = 0.7;

  private static final double KEYED = 0.6;

  private record Scored(int at, double score) {}

  private final Passage passage;
  private final List<Line> lines;
  private final Lexicon lexicon;
  private final Question question;
  private final List<Sought> sought;

  private Answer(Passage passage, Asked asked, Meaning meaning, Lexicon lexicon) {
    this.passage = passage;
    this.lines = passage.lines();
    this.lexicon = lexicon;
    this.question = Question.of(asked);
    this.sought =
        question.words().stream().map(word -> Sought.of(word, passage, meaning, lexicon)).toList();
  }

  static Answered in(Story story, Asked asked, Meaning meaning, Lexicon lexicon) {
    Answer answer = new Answer(new Passage(story), asked, meaning, lexicon);
    List<Integer> best = answer.best();
    return new Answered(best, answer.speaker(best));
  }

  private List<Integer> best() {
    List<Scored> scored = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      double score = score(at);
      if (score > 0) {
        scored.add(new Scored(at, score));
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

  /// Whoever is quoted and not named in what is quoted.
  private @Nullable String speaker(List<Integer> answer) {
    List<Speech> said = answer.stream().map(at -> lines.get(at).speech()).toList();
    boolean bare = said.stream().allMatch(each -> each.quoted() && !each.attributed());
    Member speaker = bare && !said.isEmpty() ? said.getFirst().speaker() : null;
    boolean same = said.stream().allMatch(each -> each.speaker() == speaker);
    return speaker == null || !same ? null : speaker.name();
  }

  private double score(int at) {
    Line line = lines.get(at);
    Kind kind = question.kind();
    if (sought.isEmpty() || (line.asks() && !(line.speech().quoted() && kind == Kind.SAYING))) {
      return 0;
    }
    double total = sought.stream().mapToDouble(Sought::weight).sum();
    if (!keyed(line) || covered(at, 1) < COVERED * total) {
      return 0; // whatever kind of thing it holds
    }
    double fit = new Fit(question, line, lexicon, this::asked, this::means).of();
    double covered = covered(at, fit) / total;
    if ((kind.needed() && fit == 0) || covered < COVERED) {
      return 0;
    }
    return (kind == Kind.REASON && fit == 0 ? NO_REASON : 1) * covered + FITS * fit;
  }

  /// What is counted may go without saying, its number not.
  private boolean keyed(Line line) {
    return question.key().isEmpty()
        || question.kind() == Kind.COUNT
        || sought.stream()
            .filter(word -> question.key().contains(word.word()))
            .anyMatch(word -> evidence(line, word) >= KEYED);
  }

  private double covered(int at, double fit) {
    Kind kind = question.kind();
    boolean itself = kind.rare() && fit > 0;
    boolean only = sought.stream().allMatch(word -> kind.implies(word.word()));
    boolean refers = kind.goesOn() && fit > 0 && lines.get(at).refers();
    boolean goesOn = refers || kind == Kind.SAYING || (at > 0 && lines.get(at - 1).asks());
    double sum = 0;
    for (Sought word : sought) {
      double here = evidence(lines.get(at), word);
      double around = around(at, word);
      boolean implied = kind.implies(word.word());
      boolean told =
          kind.told() && implied && here >= ITSELF && !StopWords.LIGHT.contains(word.word());
      here = fit > 0 && implied ? Math.max(here, IMPLIED) : here;
      boolean enough = here >= ITSELF || (goesOn && around >= SAME_MATTER);
      itself |= told || ((only || !implied) && enough);
      sum += Math.max(here, around) * word.weight();
    }
    return itself ? sum : 0;
  }

  /// What the sentences before say that this one goes on from.
  private double around(int at, Sought word) {
    Line line = lines.get(at);
    double best = word.heads() ? HEADS : 0;
    if (at > 0) {
      Line before = lines.get(at - 1);
      double carried = before.asks() ? ANSWERS : line.refers() ? REFERS : BEFORE;
      best = Math.max(best, carried * evidence(before, word));
    }
    if (question.kind() == Kind.SAYING && line.speech().said()) {
      for (int by = at - 1; by >= 0 && lines.get(by).paragraph() == line.paragraph(); by--) {
        best = Math.max(best, SAME_MATTER * evidence(lines.get(by), word));
      }
    }
    return best;
  }

  private double evidence(Line line, Sought word) {
    if (question.speaker().contains(word.word()) && speaks(line, word)) {
      return 1;
    }
    double phrase = word.phrases().stream().anyMatch(line::has) ? PHRASE : 0;
    double told = Math.max(word.in(line.forms()), STANDS * word.in(line.stands()));
    return Math.max(phrase, told);
  }

  private boolean speaks(Line line, Sought word) {
    Member speaker = line.speech().speaker();
    Set<String> words = speaker == null ? line.speech().words() : speaker.words();
    return word.in(passage.forms(words)) >= Sought.MEANT;
  }

  /// Whether a plain word is one that was asked.
  private boolean asked(String plain) {
    String stem = passage.stem(Titles.full(plain));
    return sought.stream()
        .anyMatch(word -> word.forms().containsKey(plain) || word.forms().containsKey(stem));
  }

  /// Whether these words mean the word asked.
  private boolean means(String asked, Set<String> told) {
    Set<String> forms = passage.forms(told);
    return sought.stream()
        .anyMatch(word -> word.word().equals(asked) && word.in(forms) >= Sought.MEANT);
  }
}
