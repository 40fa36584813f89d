package fm.earshot.script;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// One form for every mark: straight quotes, plain spaces, no control or invisible characters.
final class CleanRule implements SpokenRule {
  private static final Pattern SPACES = Pattern.compile(" {2,}+");
  private static final Pattern DOTS = Pattern.compile("\\.(?: ?\\.){2,}+");

  @Override
  public String apply(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> one(c, clean));
    String said = clean.toString();
    if (SpokenRule.hasInnerStop(said)) {
      said = DOTS.matcher(said).replaceAll("\u2026");
    }
    return (said.contains("  ") ? SPACES.matcher(said).replaceAll(" ") : said).strip();
  }

  private static void one(int c, StringBuilder to) {
    switch (c) {
      case '\u2018', '\u2019', '\u201a', '\u2039', '\u203a', '\u2032', '`', '\u00b4' ->
          to.append('\'');
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2033' -> to.append('"');
      case '\u2010', '\u2011' -> to.append('-');
      case '\u2012' -> to.append('\u2013');
      case '\u2015' -> to.append('\u2014');
      case '\u2212' -> to.append('-');
      case '\u2044', '\u2215' -> to.append('/');
      case '\u2022', '\u00b7' -> to.append(", ");
      default -> other(c, to);
    }
  }

  private static void other(int c, StringBuilder to) {
    if (c >= '\u2080' && c <= '\u2089') {
      to.append((char) ('0' + c - '\u2080'));
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      to.append(' ');
    } else if (audible(c)) {
      to.appendCodePoint(c);
    }
  }

  /// Neither control nor invisible nor a picture.
  private static boolean audible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.OTHER_SYMBOL -> c == '\u00b0';
      default -> c < 0xfe00 || c > 0xfe0f;
    };
  }
}
