package fm.earshot.intake.feed;

/// How deep a markup text goes, counted without parsing it.
final class Nesting {
  /// The deepest that is handed to a parser which recurses.
  static final int MOST = 200;

  private Nesting() {}

  static boolean deeperThan(String xml, int most) {
    int depth = 0;
    for (int at = xml.indexOf('<'); at >= 0 && at + 1 < xml.length(); at = xml.indexOf('<', at)) {
      if (xml.startsWith("<![CDATA[", at)) {
        at = after(xml, "]]>", at);
      } else if (xml.startsWith("<!--", at)) {
        at = after(xml, "-->", at);
      } else {
        int end = after(xml, ">", at);
        char next = xml.charAt(at + 1);
        boolean closed = end >= 2 && xml.charAt(end - 2) == '/';
        if (next == '/') {
          depth = Math.max(0, depth - 1);
        } else if (next != '!' && next != '?' && !closed) {
          depth++;
        }
        at = end;
      }
      if (depth > most) {
        return true;
      }
    }
    return false;
  }

  private static int after(String xml, String mark, int from) {
    int at = xml.indexOf(mark, from);
    return at < 0 ? xml.length() : at + mark.length();
  }
}
