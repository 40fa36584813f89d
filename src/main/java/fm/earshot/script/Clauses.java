package fm.earshot.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts the sentences of one story into parts short enough to say; only white space is lost.
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
  private static final int REACH = 2 * Cue.LONGEST;

  private final String language;
  private final Map<String, List<Part>> known = new HashMap<>();

  Clauses(String language) {
    this.language = language;
  }

  /// The parts of `written`; a sentence that was cut before is not spoken anew.
  List<Part> of(String written) {
    return known.computeIfAbsent(written, this::cutAll);
  }

  private List<Part> cutAll(String written) {
    List<Part> parts = new ArrayList<>();
    String rest = written.strip();
    int reach = REACH;
    while (!rest.isEmpty()) {
      Part part = head(rest, reach);
      int fitted = part.written().length();
      // Where text swells when spoken, far more than fits need not be tried each time.
      reach = part.spoken().length() > 2 * fitted ? Math.max(SHORTEST, 2 * fitted) : REACH;
      if (!part.spoken().isEmpty()) {
        parts.add(part);
      }
      rest = rest.substring(part.written().length()).strip();
    }
    return parts;
  }

  /// The longest well-cut head that is short enough when spoken.
  private Part head(String rest, int reach) {
    int limit = Math.min(rest.length(), reach);
    while (true) {
      String written = limit == rest.length() ? rest : rest.substring(0, cut(rest, limit));
      String spoken = SpokenText.of(written, language);
      if (spoken.length() <= Cue.LONGEST || limit <= SHORTEST) {
        return new Part(written, spoken);
      }
      boolean swells = spoken.length() > 2 * limit;
      int shorter = swells ? limit * Cue.LONGEST / spoken.length() : limit * 3 / 4;
      limit = Math.max(SHORTEST, Math.min(written.length() - 1, shorter));
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
