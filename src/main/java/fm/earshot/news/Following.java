package fm.earshot.news;

import java.util.Set;

/// What follows a possible end of sentence: the next word, and the marks that open before it.
record Following(String text, int at, String word, boolean quoted) {
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_NAME = 4;
  private static final Set<String> SPEAKS =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "added",
          "wrote",
          "replied",
          "recalled",
          "told",
          "shouted",
          "wondered",
          "demanded",
          "joked",
          "answered",
          "exclaimed",
          "tweeted",
          "posted",
          "insisted");

  /// Looks on from the white space at `from`.
  static Following in(String text, int from) {
    int at = from;
    boolean quoted = false;
    while (at < text.length()
        && at - from < LONGEST_WORD
        && (Marks.space(text.charAt(at)) || Marks.opens(text.charAt(at)))) {
      quoted |= Marks.quote(text.charAt(at));
      at++;
    }
    return new Following(text, at, wordAt(text, at), quoted);
  }

  private static String wordAt(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_WORD && inWord(text, to)) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    boolean apostrophe = c == '\'' || c == '\u2019';
    return Character.isLetterOrDigit(c)
        || (apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }

  boolean nothing() {
    return at >= text.length();
  }

  /// In lower case, as the rest of a sentence is; but "iPhone" counts as a name.
  boolean lowerCase() {
    boolean lower = Character.isLowerCase(text.charAt(at));
    boolean camel = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return (lower && !camel) || ",;:".indexOf(text.charAt(at)) >= 0;
  }

  boolean number() {
    return Character.isDigit(text.charAt(at));
  }

  /// Whether the word commonly opens a sentence; an initial or a short form never does.
  boolean starter() {
    int after = at + word.length();
    boolean dotted = after < text.length() && text.charAt(after) == '.';
    return !dotted && Abbreviations.STARTERS.contains(word.replace('\u2019', '\''));
  }

  /// Whether a name of a few words and a verb of saying follow, as after a quoted question.
  boolean namesSpeaker() {
    if (quoted || starter()) {
      return false;
    }
    int from = at;
    for (int i = 0; i <= LONGEST_NAME; i++) {
      String next = wordAt(text, from);
      if (SPEAKS.contains(next)) {
        return i > 0;
      }
      if (next.isEmpty() || !Character.isUpperCase(next.charAt(0))) {
        return false;
      }
      from += next.length();
      while (from < text.length() && (text.charAt(from) == '.' || text.charAt(from) == '-')) {
        from++;
      }
      if (from < text.length() && Marks.space(text.charAt(from))) {
        from++;
      }
    }
    return false;
  }
}
