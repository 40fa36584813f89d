package fm.earshot.search;

import fm.earshot.search.NameBook.Meant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a listener's words may have meant among the words that the stories know: for each word that
/// counts, known words and how sure each is.
final class Meaning {
  private static final double JOINED = 0.97;

  private final Map<String, Map<String, Double>> meant = new HashMap<>();

  static Meaning of(Asked asked, NameBook book) {
    Meaning meaning = new Meaning();
    for (List<Integer> run : asked.runs()) {
      List<String> words = run.stream().map(asked::said).toList();
      if (words.size() == 1 ? book.knows(words.getFirst()) : words.stream().allMatch(book::names)) {
        continue; // heard rightly
      }
      Sound sound = words.size() == 1 ? Sound.of(words.getFirst()) : joined(words);
      for (Meant known : book.meant(sound)) {
        double sure = words.size() == 1 ? known.likeness() : JOINED * known.likeness();
        words.stream().filter(asked.words()::contains).forEach(w -> meaning.add(w, known, sure));
      }
    }
    return meaning;
  }

  private static Sound joined(List<String> words) {
    return Sound.joined(words.toArray(new String[0]));
  }

  private void add(String word, Meant known, double sure) {
    meant.computeIfAbsent(word, w -> new HashMap<>()).merge(known.word(), sure, Math::max);
  }

  Map<String, Double> of(String word) {
    return meant.getOrDefault(word, Map.of());
  }

  /// How sure the surest meaning of a word is; 0 where it was heard rightly or means nothing.
  double sureOf(String word) {
    return of(word).values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
