package fm.earshot.script.spoken;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Parts of a whole: "3/4", "2 1/2", "5 ½".
final class FractionReadings {
  private static final int HALF = 2;
  private static final int QUARTER = 4;

  static final List<Reading> ALL =
      List.of(
          Reading.words("(?<![\\p{L}\\d/.,])24/7(?![\\d/])", _ -> "twenty four seven"),
          Reading.words("(?<![\\p{L}\\d/.,])9/11(?![\\d/])", _ -> "nine eleven"),
          Reading.words(
              "(?i)(?<![\\p{L}\\d/.,])(?:\\d{1,6}"
                  + " )?\\d{1,4}/\\d{1,4}(?:(?:st|nd|rd|th)?s?)(?![\\p{L}\\d/]|[.,]\\d)",
              FractionReadings::say));

  private FractionReadings() {}

  private static @Nullable String say(MatchResult found) {
    String written = found.group().replaceFirst("\\D+$", "");
    String below = written.substring(written.indexOf('/') + 1);
    if (below.charAt(0) == '0' || below.equals("1")) {
      return null;
    }
    return mixed(written);
  }

  /// "2 1/2" as two and a half, "31/32" as thirty one thirty seconds.
  static String mixed(String written) {
    int space = written.indexOf(' ');
    String part = written.substring(space + 1);
    int slash = part.indexOf('/');
    String above = part.substring(0, slash);
    String below = part.substring(slash + 1);
    if (space < 0) {
      return above.equals(below)
          ? Numbers.cardinal(above) + " " + Numbers.cardinal(below)
          : Numbers.cardinal(above) + " " + parts(above, below);
    }
    boolean one = above.equals("1");
    String count = one && below.length() == 1 ? "a" : Numbers.cardinal(above);
    return Numbers.number(written.substring(0, space))
        + " and "
        + count
        + " "
        + parts(above, below);
  }

  private static String parts(String above, String below) {
    boolean one = above.equals("1");
    int of = Integer.parseInt(below);
    return switch (of) {
      case HALF -> one ? "half" : "halves";
      case QUARTER -> one ? "quarter" : "quarters";
      default -> Numbers.ordinal(below) + (one ? "" : "s");
    };
  }
}
