package fm.earshot.summary.lead;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a sentence what helps a reader and hinders a listener: letters in parentheses, and
/// on what paper and which day something was said. Who said it stays, as do names, numbers, doubts
/// and everything in quotation marks. A statement of nobody's goes only where somebody is named
/// besides.
final class Trim {
  /// What is longer is no sentence.
  private static final int LONGEST = 2_000;

  private static final String DAY =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
          + "|yesterday|today|earlier)";
  private static final String PAPER =
      "(?:\\p{Ll}{1,12} ){0,2}(?:statement|news release|press release|post online)";
  private static final String ISSUED =
      "(?: (?:released|issued|published|sent out))?(?: (?:(?:on|late|late on|early|early on) )?"
          + DAY
          + ")?";

  /// "said in a statement released on Monday that" → "said that".
  private static final Pattern SAID_IN =
      Pattern.compile(
          "\\b(said|says|added|confirmed|announced|wrote)(?: (?:on )?"
              + DAY
              + ")? in (?:a|an|its|their|his|her|the) "
              + PAPER
              + ISSUED
              + "(?= that\\b|[.,:]|$)");

  /// ", according to a statement released on Monday." → ", according to a statement." or ".".
  private static final Pattern ACCORDING_TO =
      Pattern.compile(
          "(, according to (?:a|an|the) "
              + PAPER
              + ") (?:released|issued|published|sent out)(?: (?:(?:on|late|late on|early|early on)"
              + " )?"
              + DAY
              + ")?(?=\\.$)");

  /// Letters for a name that stands before them, and where somebody is in a picture.
  private static final Pattern ASIDE =
      Pattern.compile(
          " \\((?:\\p{Lu}[\\p{Lu}&]{1,7}|pictured(?: \\p{Ll}{1,12})?|left|right|centre|center"
              + "|above|below)\\)");

  private static final String QUOTES = "\"\u201c\u201d\u00ab\u00bb";

  private Trim() {}

  static String of(String sentence) {
    if (sentence.length() > LONGEST) {
      return sentence;
    }
    String trimmed = outside(ASIDE, sentence, "");
    trimmed = outside(SAID_IN, trimmed, "$1");
    return accordingTo(trimmed);
  }

  private static String accordingTo(String sentence) {
    Matcher tail = ACCORDING_TO.matcher(sentence);
    boolean named = tail.find() && Speech.named(sentence.substring(0, tail.start()));
    return outside(ACCORDING_TO, sentence, named ? "" : "$1");
  }

  /// Replaces what is outside of quotation marks.
  private static String outside(Pattern pattern, String sentence, String by) {
    Matcher matcher = pattern.matcher(sentence);
    StringBuilder kept = new StringBuilder();
    while (matcher.find()) {
      boolean whole = quoted(sentence, matcher.start());
      matcher.appendReplacement(kept, whole ? Matcher.quoteReplacement(matcher.group()) : by);
    }
    return matcher.appendTail(kept).toString();
  }

  private static boolean quoted(String sentence, int at) {
    boolean open = false;
    for (int i = 0; i < at; i++) {
      switch (QUOTES.indexOf(sentence.charAt(i))) {
        case 0 -> open = !open;
        case 1, 3 -> open = true;
        case 2, 4 -> open = false;
        default -> {}
      }
    }
    return open;
  }
}
