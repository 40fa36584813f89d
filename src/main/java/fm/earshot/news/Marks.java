package fm.earshot.news;

import java.util.ArrayDeque;

/// The characters that sentences end with, open with and are wrapped in.
final class Marks {
  private static final String CLOSERS = "\"'\u201d\u2019\u00bb\u203a)]\u300d\u300f\uff09";
  private static final String QUOTES = "\"'\u201d\u2019\u00bb\u203a";
  private static final String OPENERS =
      "\"'\u201c\u2018\u201e\u201a\u00ab\u2039([\u00bf\u00a1\u2014\u2013-\u2022*";

  private Marks() {}

  static boolean ends(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || wide(c);
  }

  /// East Asian end marks, which no space follows.
  static boolean wide(char c) {
    return c == '\u3002' || c == '\uff01' || c == '\uff1f';
  }

  static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean opens(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean quote(char c) {
    return "\"\u201c\u2018\u00ab'".indexOf(c) >= 0;
  }

  /// The place after the quotes and brackets that close at `from`, also those set off by one space.
  static int skipClosers(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (CLOSERS.indexOf(text.charAt(at)) >= 0) {
        at++;
      } else if (space(text.charAt(at)) && closesAlone(text, at + 1)) {
        at += 2;
      } else {
        return at;
      }
    }
    return at;
  }

  /// Whether a quote mark at `at`, after a space, can only close: nothing leans on its right.
  private static boolean closesAlone(String text, int at) {
    if (at >= text.length() || QUOTES.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    return at + 1 == text.length()
        || space(text.charAt(at + 1))
        || ",;.".indexOf(text.charAt(at + 1)) >= 0;
  }

  /// For every opening parenthesis the index of the one that closes it; else 0.
  static int[] parentheses(String text) {
    int[] closedAt = new int[text.length()];
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        open.push(i);
      } else if (text.charAt(i) == ')' && !open.isEmpty()) {
        closedAt[open.pop()] = i;
      }
    }
    return closedAt;
  }

  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && space(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static String strip(String s) {
    int from = 0;
    int to = s.length();
    while (from < to && space(s.charAt(from))) {
      from++;
    }
    while (to > from && space(s.charAt(to - 1))) {
      to--;
    }
    return s.substring(from, to);
  }
}
