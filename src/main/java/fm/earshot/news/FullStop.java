package fm.earshot.news;

/// A single full stop at `at`, in a sentence that opened at `start`.
record FullStop(String text, int start, int at) {
  private static final int LONGEST_SHORT_FORM = 12;

  /// Whether it ends the sentence, `next` being neither nothing nor in lower case.
  boolean ends(Following next) {
    String word = word();
    if (word.isEmpty()) {
      return true;
    }
    boolean opens = next.starter() || next.quoted();
    if (Abbreviations.NEVER_LAST.contains(word)) {
      return false;
    }
    if (Abbreviations.TIMES.contains(word)) {
      return !next.number() && !Abbreviations.AFTER_TIME.contains(next.word());
    }
    if (Abbreviations.BEFORE_NUMBER.contains(word)) {
      return !next.number() && !Abbreviations.AFTER_TIME.contains(next.word());
    }
    if (Abbreviations.SELDOM_LAST.contains(word) || placeAfterComma(word) || lettered(word)) {
      return opens;
    }
    return !listNumber(word);
  }

  /// The word that the stop is on, without brackets and hyphens before it; empty if long.
  private String word() {
    int from = at;
    while (from > start && inWord(text.charAt(from - 1))) {
      from--;
      if (at - from > LONGEST_SHORT_FORM) {
        return "";
      }
    }
    return text.substring(from, at);
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  /// "U.S", "P.E.I", "J": letters, each but the last with a stop.
  private boolean lettered(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    boolean single = word.length() == 1;
    return word.length() % 2 == 1
        && !(single && (Character.isLowerCase(word.charAt(0)) || siteCalledX(word)));
  }

  /// "posted on X": the site, not an initial.
  private boolean siteCalledX(String word) {
    return word.equals("X") && (text.startsWith("on ", at - 4) || text.startsWith("to ", at - 4));
  }

  private boolean placeAfterComma(String word) {
    return Abbreviations.AFTER_COMMA.contains(word)
        && text.startsWith(", ", at - word.length() - 2);
  }

  /// "1" at the head of a list item.
  private boolean listNumber(String word) {
    return word.length() <= 2
        && word.chars().allMatch(Character::isDigit)
        && at - word.length() == start;
  }
}
