package fm.earshot.summary.lead;

import fm.earshot.summary.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How many words to tell: at least `fewest` if there are as many, about `aim`, at most `most`.
record Selection(int fewest, int aim, int most) {

  /// The lead, then what fits in the order of the article, nothing without what it leans on, and
  /// what has little to do with the rest only where there is not enough else. A short article is
  /// told whole.
  List<Line> of(List<Telltale> sentences, String headline) {
    List<Telltale> chosen = sentences;
    if (words(sentences) > most) {
      Weights weights = Weights.of(sentences, headline);
      List<List<Telltale>> all = groups(sentences);
      chosen = choose(all.stream().filter(group -> !weights.light(group)).toList());
      chosen = words(chosen) < fewest ? choose(all) : chosen;
    }
    return chosen.stream().map(s -> new Line(s.text(), List.of(s.index()))).toList();
  }

  private List<Telltale> choose(List<List<Telltale>> groups) {
    List<Telltale> chosen = new ArrayList<>();
    TreeSet<Integer> indexes = new TreeSet<>();
    int told = 0;
    for (List<Telltale> group : groups) {
      int words = words(group);
      Telltale first = group.getFirst();
      boolean lead = chosen.isEmpty() && first.index() == 0;
      boolean complete = told(indexes, first.index(), reach(group));
      if (lead || (complete && told + words <= most)) {
        chosen.addAll(group);
        group.forEach(sentence -> indexes.add(sentence.index()));
        told += words;
      }
      if (told >= fewest && told >= aim - 10) {
        break;
      }
    }
    return chosen;
  }

  /// Whether the `reach` sentences before `index`, of those that there are, were told.
  private static boolean told(Set<Integer> indexes, int index, int reach) {
    boolean opens = reach > 0 && index == 0;
    return !opens && IntStream.range(Math.max(0, index - reach), index).allMatch(indexes::contains);
  }

  private static int reach(List<Telltale> group) {
    boolean named = group.size() > 1 && group.stream().anyMatch(s -> Speech.named(s.text()));
    boolean english = group.getFirst().leaning().english();
    return named && english ? 0 : group.getFirst().reach();
  }

  /// Sentences that one quotation runs through are told together, unless they are too many.
  private List<List<Telltale>> groups(List<Telltale> sentences) {
    List<List<Telltale>> groups = new ArrayList<>();
    for (Telltale sentence : sentences) {
      if (sentence.group() == sentence.index()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(sentence);
    }
    return groups.stream()
        .flatMap(group -> words(group) <= most ? Stream.of(group) : group.stream().map(List::of))
        .toList();
  }

  private static int words(List<Telltale> sentences) {
    return sentences.stream().mapToInt(Telltale::words).sum();
  }
}
