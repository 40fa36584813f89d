package fm.earshot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Text as words: accents folded, lower case, `U.S.` as `us`, a possessive without its `'s`.
final class Words {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern POSSESSIVE = Pattern.compile("(?i)['’]s$");
  private static final int LONGEST = 40;

  private Words() {}

  /// A word as it stands and as it is compared.
  record Word(String written, String plain) {
    boolean capitalised() {
      return Character.isUpperCase(written.codePointAt(0));
    }
  }

  static List<String> of(String text) {
    return written(text).stream().map(Word::plain).toList();
  }

  static List<Word> written(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        add(text.substring(at, end), words);
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  private static void add(String word, List<Word> words) {
    boolean simple = simple(word);
    String plain = simple ? word.toLowerCase(Locale.ROOT) : plain(word);
    if (!plain.isEmpty() && plain.length() <= LONGEST) {
      words.add(new Word(simple ? word : NOT_LETTERS.matcher(word).replaceAll(""), plain));
    }
  }

  /// Where the word that begins at `start` ends; there itself if none does.
  private static int end(String text, int start) {
    int initials = initials(text, start);
    if (initials > start) {
      return initials;
    }
    int end = start;
    while (end < text.length() && inWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /// Past letters that have a full stop each, where there are two or more of them.
  private static int initials(String text, int start) {
    int end = start;
    int count = 0;
    while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
      int stop = end + Character.charCount(text.codePointAt(end));
      if (stop >= text.length() || text.charAt(stop) != '.') {
        break;
      }
      end = stop + 1;
      count++;
    }
    return count >= 2 ? end : start;
  }

  private static boolean inWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> c == '\'' || c == '\u2019';
    };
  }

  private static boolean simple(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String word) {
    String bare = NOT_LETTERS.matcher(POSSESSIVE.matcher(word).replaceFirst("")).replaceAll("");
    char[] folded = new char[4 * bare.length()];
    int length = ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, folded, 0, bare.length());
    return new String(folded, 0, length).toLowerCase(Locale.ROOT);
  }
}
