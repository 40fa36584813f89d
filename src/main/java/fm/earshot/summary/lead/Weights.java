package fm.earshot.summary.lead;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How much the sentences of an article have to do with what it is about: a sentence weighs the
/// mean of its words, a word the number of other sentences that have it, those of the headline
/// three more. What brings a number or a name, and what is said in a few words, is never light.
final class Weights {
  private static final Pattern NUMBER_OR_NAME = Pattern.compile("\\p{N}|.\\p{Lu}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Shorter ones join more often than they mean.
  private static final int SHORTEST = 4;

  /// What is alike in its first letters is taken for one word: sail, sailed, sailing.
  private static final int COMPARED = 6;

  private static final int HEADLINE = 3;
  private static final int FEW_WORDS = 6;

  /// Of the median sentence.
  private static final double LIGHT = 0.4;

  private final double[] bySentence;
  private final double light;

  private Weights(double[] bySentence) {
    this.bySentence = bySentence;
    double[] sorted = bySentence.clone();
    Arrays.sort(sorted);
    this.light = LIGHT * sorted[sorted.length / 2];
  }

  /// Of an article that has sentences.
  static Weights of(List<Telltale> sentences, String headline) {
    List<Set<String>> words = sentences.stream().map(s -> words(s.text())).toList();
    Map<String, Integer> weights = new HashMap<>();
    words.forEach(each -> each.forEach(word -> weights.merge(word, 1, Integer::sum)));
    words(headline).forEach(word -> weights.computeIfPresent(word, (w, n) -> n + HEADLINE));
    return new Weights(words.stream().mapToDouble(each -> mean(each, weights)).toArray());
  }

  private static double mean(Set<String> words, Map<String, Integer> weights) {
    return words.stream().mapToInt(word -> weights.getOrDefault(word, 1) - 1).average().orElse(0);
  }

  /// The words that mean something, each by its first letters.
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NOT_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (word.length() >= SHORTEST) {
        words.add(word.substring(0, Math.min(COMPARED, word.length())));
      }
    }
    return words;
  }

  /// Whether none of these sentences weighs much. The first of an article always does.
  boolean light(List<Telltale> group) {
    return group.stream().allMatch(this::light);
  }

  private boolean light(Telltale sentence) {
    return sentence.index() > 0
        && bySentence[sentence.index()] < light
        && sentence.words() >= FEW_WORDS
        && !NUMBER_OR_NAME.matcher(sentence.text()).find();
  }
}
