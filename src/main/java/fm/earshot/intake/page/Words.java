package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.List;

/// The words of a text, parted and compared as a pattern with `(?iU)` does.
final class Words {
  /// What stands before a word where that is not a single character.
  static final int NONE = -1;

  private static final int WORD_TYPES =
      (1 << Character.NON_SPACING_MARK)
          | (1 << Character.ENCLOSING_MARK)
          | (1 << Character.COMBINING_SPACING_MARK)
          | (1 << Character.DECIMAL_DIGIT_NUMBER)
          | (1 << Character.CONNECTOR_PUNCTUATION);

  private final List<String> written = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<Integer> gaps = new ArrayList<>();

  private Words() {}

  static Words of(String text) {
    Words words = new Words();
    int end = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isOfWord(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (at > start) {
        words.written.add(text.substring(start, at));
        words.words.add(fold(words.written.getLast()));
        words.gaps.add(single(text, end, start));
        end = at;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  int count() {
    return words.size();
  }

  /// A word in small letters.
  String word(int at) {
    return words.get(at);
  }

  /// A word as it was written.
  String written(int at) {
    return written.get(at);
  }

  /// The one character between a word and the word before it, else [#NONE].
  int gap(int at) {
    return gaps.get(at);
  }

  static boolean isBlank(int codePoint) {
    return Character.isSpaceChar(codePoint)
        || (codePoint >= '\t' && codePoint <= '\r')
        || codePoint == 0x85;
  }

  /// In small letters, by the rule that patterns compare by.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int upper = Character.toUpperCase(text.codePointAt(at));
      folded.appendCodePoint(Character.toLowerCase(upper));
    }
    return folded.toString();
  }

  private static int single(String text, int from, int to) {
    return from < to && text.offsetByCodePoints(from, 1) == to ? text.codePointAt(from) : NONE;
  }

  private static boolean isOfWord(int codePoint) {
    if (codePoint < 0x80) {
      return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }
    return Character.isAlphabetic(codePoint)
        || ((WORD_TYPES >> Character.getType(codePoint)) & 1) != 0
        || codePoint == 0x200C
        || codePoint == 0x200D;
  }
}
