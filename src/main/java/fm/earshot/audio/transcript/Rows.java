package fm.earshot.audio.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts text into pieces that fit two rows of at most 42 characters: after a clause where that is
/// not too early, else between two words.
final class Rows {
  static final int WIDTH = 42;
  private static final int MOST = 2 * WIDTH;
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private Rows() {}

  /// What breaks a line or hides is a space.
  static String plain(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /// The pieces of plain text; only spaces between them are lost.
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rows(rest) == null) {
      int end = cut(rest);
      pieces.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }

  /// The piece in one row or two, as even as may be; null where it does not fit.
  static @Nullable List<String> rows(String text) {
    if (text.length() <= WIDTH) {
      return List.of(text);
    }
    int best = -1;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      boolean fits = at <= WIDTH && text.length() - at - 1 <= WIDTH;
      if (fits && (best < 0 || uneven(text, at) < uneven(text, best))) {
        best = at;
      }
    }
    return best < 0 ? null : List.of(text.substring(0, best), text.substring(best + 1));
  }

  private static int uneven(String text, int at) {
    return Math.abs(2 * at - text.length());
  }

  /// Where the first piece of a text that does not fit ends.
  private static int cut(String text) {
    int clause = -1;
    int word = -1;
    for (int at = 1; at <= Math.min(MOST, text.length() - 1); at++) {
      if (text.charAt(at) == ' ' && rows(text.substring(0, at)) != null) {
        word = at;
        clause = endsClause(text.charAt(at - 1)) ? at : clause;
      }
    }
    if (clause >= MOST / 3) {
      return clause;
    }
    if (word > 0) {
      return word;
    }
    return Character.isHighSurrogate(text.charAt(WIDTH - 1)) ? WIDTH - 1 : WIDTH;
  }

  private static boolean endsClause(char c) {
    return ",;:!?\u2013\u2014\u2026\"\u201d)".indexOf(c) >= 0;
  }
}
