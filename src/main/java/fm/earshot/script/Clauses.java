package fm.earshot.script;

import java.util.ArrayList;
import java.util.List;

/// Cuts a written sentence into parts short enough to say, nothing lost but white space.
final class Clauses {
  /// One part, as written and as said.
  record Part(String written, String spoken) {}

  /// Where a sentence may be cut, best first; the cut falls after the mark.
  private static final List<String> MARKS =
      List.of(
          "; ",
          ": ",
          "\u2014 ",
          " \u2014",
          " \u2013 ",
          ", and ",
          ", but ",
          ", which ",
          ", who ",
          ", ");

  private static final int SHORTEST = 16;

  private Clauses() {}

  static List<Part> of(String written, String language) {
    List<Part> parts = new ArrayList<>();
    String rest = written.strip();
    while (!rest.isEmpty()) {
      Part part = head(rest, language);
      if (!part.spoken().isEmpty()) {
        parts.add(part);
      }
      rest = rest.substring(part.written().length()).strip();
    }
    return parts;
  }

  /// The longest well-cut head that is short enough when spoken.
  private static Part head(String rest, String language) {
    int limit = Math.min(rest.length(), 2 * Cue.LONGEST);
    while (true) {
      String written = limit == rest.length() ? rest : rest.substring(0, cut(rest, limit));
      String spoken = SpokenText.of(written, language);
      if (spoken.length() <= Cue.LONGEST || limit <= SHORTEST) {
        return new Part(written, spoken);
      }
      limit = Math.max(SHORTEST, Math.min(written.length() - 1, limit * 3 / 4));
    }
  }

  /// Where to cut `text` at or before `limit`: after the best mark in the last two thirds, else
  /// after a space, else anywhere between two code points.
  private static int cut(String text, int limit) {
    for (String mark : MARKS) {
      int at = text.lastIndexOf(mark, limit - mark.length());
      if (at >= limit / 3) {
        return at + 1;
      }
    }
    int space = text.lastIndexOf(' ', limit - 1);
    if (space >= limit / 3) {
      return space;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
