package fm.earshot.alexa;

import java.util.regex.Pattern;

/// Text made fit to be sent: only characters that XML and JSON both carry, and never too much.
final class Written {
  private Written() {}

  /// What a char takes at most in JSON.
  private static final int MOST_BYTES_EACH = 3;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// One line: control characters, lone surrogates and noncharacters are gone.
  static String line(String text) {
    String clean = clean(text);
    return spaced(clean) ? clean : SPACES.matcher(clean).replaceAll(" ").strip();
  }

  /// Whether all white space is single spaces between words.
  private static boolean spaced(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /// As [#line], with line feeds kept.
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n') || (c >= 0x7f && (Character.isSurrogate(c) || !sendable(c)))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == '\r' || c == '\t') {
        kept.append(' ');
      } else if (c == '\n' || sendable(c)) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  private static boolean sendable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> (c & 0xFFFE) != 0xFFFE;
    };
  }

  /// `text` up to the last character with which it has at most `characters` characters and, as
  /// JSON, `bytes` bytes; what was cut ends with an ellipsis.
  static String atMost(String text, int characters, int bytes) {
    boolean few = text.length() * MOST_BYTES_EACH <= bytes;
    if (text.length() <= characters && (few || bytes(text) <= bytes)) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int room = bytes - bytes("…");
    for (int c : text.codePoints().toArray()) {
      String one = Character.toString(c);
      room -= bytes(one);
      if (room < 0 || kept.length() + one.length() >= characters) {
        break;
      }
      kept.append(one);
    }
    return kept.append("…").toString();
  }

  /// The bytes that `text` takes in JSON.
  static int bytes(CharSequence text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes += c == '"' || c == '\\' || c == '\n' ? 2 : 1;
      } else {
        // Each half of a pair takes two of the four bytes.
        bytes += c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
    }
    return bytes;
  }
}
