package fm.earshot.alexa;

import java.nio.charset.StandardCharsets;

/// Text made fit to be sent: only characters that XML and JSON both carry, and never too much.
final class Written {
  private Written() {}

  /// One line: control characters, lone surrogates and noncharacters are gone.
  static String line(String text) {
    return clean(text).replaceAll("\\s+", " ").strip();
  }

  /// As [#line], with line feeds kept.
  static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\r' || c == '\t' ? ' ' : c)
        .filter(c -> c == '\n' || sendable(c))
        .forEach(kept::appendCodePoint);
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
    if (text.length() <= characters && bytes(text) <= bytes) {
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
    String plain = text.toString();
    long escaped = plain.chars().filter(c -> c == '"' || c == '\\' || c == '\n').count();
    return plain.getBytes(StandardCharsets.UTF_8).length + (int) escaped;
  }
}
