package fm.earshot.summary.lead;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A sentence of the article and the signs of what it leans on. `index` counts over all paragraphs;
/// `group` is the same for sentences that one quotation runs through.
record Telltale(int index, int group, String text) {
  private static final Set<String> LEANING =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "his",
          "her",
          "hers",
          "its",
          "their",
          "theirs",
          "him",
          "them",
          "this",
          "that",
          "these",
          "those",
          "there",
          "such",
          "so",
          "but",
          "and",
          "or",
          "nor",
          "yet",
          "then",
          "thus",
          "however",
          "still",
          "also",
          "instead",
          "otherwise",
          "neither",
          "both",
          "another",
          "others",
          "here",
          "meanwhile",
          "moreover",
          "yes",
          "no",
          "if",
          "because",
          "i",
          "we",
          "you",
          "my",
          "our",
          "your",
          "what",
          "either",
          "half",
          "twice",
          "elsewhere",
          "only");
  private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}']++");
  private static final Pattern SAID_PRONOUN =
      Pattern.compile(
          "\\b(?:he|she|they|it) (?:also"
              + " )?(?:said|says|added|told|asked|recalled|replied|wrote)\\b");
  private static final String BLANKS = " \t\n\u000B\f\r";

  int words() {
    String told = text.strip();
    int words = 0;
    boolean within = false;
    for (int at = 0; at < told.length(); at++) {
      boolean space = BLANKS.indexOf(told.charAt(at)) >= 0;
      words += !space && !within ? 1 : 0;
      within = !space;
    }
    return words;
  }

  boolean opensWithQuote() {
    return !text.isEmpty() && "\"\u201c\u2018'\u00ab".indexOf(text.charAt(0)) >= 0;
  }

  /// Whether it can be told without the sentence before it.
  boolean standsAlone() {
    return !opensWithQuote() && !leans();
  }

  /// Whether it needs the sentence before it: it starts with a pronoun or a joining word, it is a
  /// quotation, whose speaker may stand before, or its speaker is a pronoun.
  boolean leans() {
    var first = FIRST_WORD.matcher(text);
    boolean joins = first.find() && LEANING.contains(first.group().toLowerCase(Locale.ROOT));
    return joins || (opensWithQuote() && !Speech.named(text)) || SAID_PRONOUN.matcher(text).find();
  }
}
