package fm.earshot.intake.page;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Text without what is invisible: one line, plain blanks, entities decoded, in NFC.
public final class CleanText {
  private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\x0B\\f]");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|[\\p{Cf}&&[^\\u200C\\u200D]]|\\p{Cs}|\\p{Co}"
              + "|[\\uFE00-\\uFE0F\\uFFFC-\\uFFFF\\u034F\\u115F\\u3164]"
              + "|(?<![\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]])[\\u200C\\u200D]");

  /// No script stacks more marks on a letter; a tower of them makes every `\\b` after it slow.
  private static final Pattern TOWER = Pattern.compile("(\\p{M}{8})\\p{M}++");

  private static final Pattern ENTITY = Pattern.compile("&(#\\d|#[xX]|[A-Za-z])[A-Za-z0-9]{0,31};");

  private static final String CLEAN_SIGNS = "‘’“”–—…€";

  private CleanText() {}

  /// One clean line; line breaks become blanks.
  public static String line(String raw) {
    return lines(raw).replaceAll("\\s+", " ").strip();
  }

  /// Clean text that keeps its line breaks, each as `\n`.
  static String lines(String raw) {
    return isPlain(raw) ? raw : cleaned(raw);
  }

  /// Whether a text is clean as it is: single blanks, line breaks, and signs that are always so.
  private static boolean isPlain(String raw) {
    char before = 0;
    for (int at = 0; at < raw.length(); at++) {
      char sign = raw.charAt(at);
      if (!isAlwaysClean(sign) || (sign == ' ' && before == ' ')) {
        return false;
      }
      before = sign;
    }
    return true;
  }

  /// Letters and signs of European texts that stand for themselves in NFC, whatever surrounds them.
  private static boolean isAlwaysClean(char sign) {
    return sign < 0x7F
        ? (sign >= ' ' || sign == '\n') && sign != '&'
        : (sign > 0xA0 && sign < 0x180 && sign != 0xAD) || CLEAN_SIGNS.indexOf(sign) >= 0;
  }

  private static String cleaned(String raw) {
    String text = ENTITY.matcher(raw).find() ? Parser.unescapeEntities(raw, false) : raw;
    text = BREAKS.matcher(text).replaceAll("\n");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = BLANKS.matcher(text).replaceAll(" ");
    text = TOWER.matcher(text).replaceAll("$1");
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
