package fm.earshot.script.spoken;

/// Text made safe to stand in XML, between tags and in attributes.
final class Xml {
  private Xml() {}

  static String text(String plain) {
    StringBuilder safe = new StringBuilder(plain.length());
    plain.codePoints().forEach(c -> one(c, safe));
    return safe.toString();
  }

  private static void one(int c, StringBuilder to) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      case '\'' -> to.append("&apos;");
      case '\t', '\n', '\r' -> to.append(' ');
      default -> {
        if (c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff) {
          to.appendCodePoint(c);
        }
      }
    }
  }
}
