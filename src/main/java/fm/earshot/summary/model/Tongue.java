package fm.earshot.summary.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether something is said in the words of an article. No language needs to be known for it: a
/// faithful summary has at least a third of its words from the article, one in another language
/// hardly more than names.
final class Tongue {
  /// A word, or one character where words are not parted by spaces.
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}]+");

  private static final int OF = 3;

  private final Set<String> known = new HashSet<>();

  Tongue(List<String> article) {
    article.forEach(sentence -> known.addAll(words(sentence)));
  }

  boolean speaks(String line) {
    List<String> words = words(line);
    long shared = words.stream().filter(known::contains).count();
    return shared * OF >= words.size();
  }

  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(each -> each.group()).toList();
  }
}
