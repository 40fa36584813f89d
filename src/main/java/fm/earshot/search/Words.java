package fm.earshot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Text as words: accents folded, lower case, `U.S.` as `us`, a possessive without its `'s`.
final class Words {
  private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.){2,}+|[\\p{L}\\p{M}\\p{N}'’]+");
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
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String plain = plain(word.group());
      if (!plain.isEmpty() && plain.length() <= LONGEST) {
        words.add(new Word(bare(word.group()), plain));
      }
    }
    return words;
  }

  private static String bare(String word) {
    return simple(word) ? word : NOT_LETTERS.matcher(word).replaceAll("");
  }

  private static boolean simple(String word) {
    return word.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }

  private static String plain(String word) {
    if (simple(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String bare = NOT_LETTERS.matcher(POSSESSIVE.matcher(word).replaceFirst("")).replaceAll("");
    char[] folded = new char[4 * bare.length()];
    int length = ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, folded, 0, bare.length());
    return new String(folded, 0, length).toLowerCase(Locale.ROOT);
  }
}
