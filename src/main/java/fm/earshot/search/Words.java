package fm.earshot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Text as words: accents folded, lower case, `U.S.` as `us`, a possessive without its `'s`.
final class Words {
  private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}'’]+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern POSSESSIVE = Pattern.compile("(?i)['’]s$");
  private static final int LONGEST = 40;

  // Forms that no suffix rule brings together.
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("fell", "fall"),
          Map.entry("fallen", "fall"),
          Map.entry("rose", "rise"),
          Map.entry("risen", "rise"),
          Map.entry("won", "win"),
          Map.entry("lost", "lose"),
          Map.entry("met", "meet"),
          Map.entry("said", "say"),
          Map.entry("told", "tell"),
          Map.entry("spoke", "speak"),
          Map.entry("spoken", "speak"),
          Map.entry("made", "make"),
          Map.entry("paid", "pay"),
          Map.entry("built", "build"),
          Map.entry("sold", "sell"),
          Map.entry("bought", "buy"),
          Map.entry("found", "find"),
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("beat", "beat"),
          Map.entry("beaten", "beat"),
          Map.entry("chose", "choose"),
          Map.entry("chosen", "choose"),
          Map.entry("grew", "grow"),
          Map.entry("grown", "grow"),
          Map.entry("sank", "sink"),
          Map.entry("sunk", "sink"),
          Map.entry("froze", "freeze"),
          Map.entry("frozen", "freeze"),
          Map.entry("stolen", "steal"),
          Map.entry("stole", "steal"),
          Map.entry("died", "die"),
          Map.entry("dying", "die"),
          Map.entry("death", "die"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("mexican", "mexico"),
          Map.entry("american", "us"),
          Map.entry("america", "us"));

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
        words.add(new Word(NOT_LETTERS.matcher(word.group()).replaceAll(""), plain));
      }
    }
    return words;
  }

  private static String plain(String word) {
    String bare = NOT_LETTERS.matcher(POSSESSIVE.matcher(word).replaceFirst("")).replaceAll("");
    char[] folded = new char[4 * bare.length()];
    int length =
        ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, folded, 0, bare.length());
    return new String(folded, 0, length).toLowerCase(Locale.ROOT);
  }

  /// The stem that the forms of an English word share; any other language's word is its own stem.
  static String stem(String plain, String language) {
    if (!english(language)) {
      return plain;
    }
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(IRREGULAR.getOrDefault(plain, plain));
    stemmer.stem();
    return stemmer.getCurrent();
  }

  static List<String> stems(String text, String language) {
    return of(text).stream().map(word -> stem(word, language)).toList();
  }

  static boolean english(String language) {
    return language.toLowerCase(Locale.ROOT).startsWith("en");
  }
}
