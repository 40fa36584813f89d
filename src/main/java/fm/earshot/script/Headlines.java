package fm.earshot.script;

import fm.earshot.news.Story;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Headlines as sentences.
final class Headlines {
  private static final double REPEATED = 0.8;
  private static final int SHORTEST_CONTENT_WORD = 4;
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\d]++");
  private static final String UNSAID = "A story without a headline that can be said.";

  private Headlines() {}

  /// The headline with a full stop, also if it says nothing.
  static String written(Story story) {
    String text = story.headline();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return UNSAID;
    }
    return ".!?\u2026".indexOf(text.charAt(text.length() - 1)) < 0 ? text + "." : text;
  }

  /// Whether `sentence` says no more than the headline: four of five of its content words are the
  /// headline's.
  static boolean repeats(String headline, String sentence) {
    Set<String> said = contentWords(headline);
    Set<String> words = contentWords(sentence);
    long known = words.stream().filter(said::contains).count();
    return known >= REPEATED * words.size();
  }

  private static Set<String> contentWords(String text) {
    return NOT_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(
            word -> word.length() >= SHORTEST_CONTENT_WORD || word.chars().anyMatch(c -> c <= '9'))
        .collect(Collectors.toSet());
  }
}
