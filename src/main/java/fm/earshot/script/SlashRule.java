package fm.earshot.script;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Slashes and the signs that have a word of their own.
final class SlashRule implements SpokenRule {
  private static final String SOUGHT = "/\\<>=|*_~^{}[]\u00d7";
  private static final Pattern LESS = Pattern.compile(" ?< ?(?=\\d)");
  private static final Pattern MORE = Pattern.compile(" ?> ?(?=\\d)");
  private static final Pattern EQUALS = Pattern.compile(" ?= ?(?=\\d)");
  private static final Pattern TIMES = Pattern.compile("(?<=\\d) ?\u00d7 ?(?=\\d)");
  private static final Pattern PER =
      Pattern.compile(
          "(?<=[\\p{L}\\d])/(?=(?:year|month|week|day|hour|minute|second|person|capita|kg|m2)\\b)");
  private static final Pattern FRACTION =
      Pattern.compile("(?<![\\d/.,])([1-9])/(2|3|4|5|8)(?![\\d/.,]*\\d)");
  private static final Pattern SIGNS = Pattern.compile(" ?[/\\\\<>=|*_~^{}\\[\\]]++ ?");

  @Override
  public String apply(String text) {
    if (!SpokenRule.hasOneOf(SOUGHT, text)) {
      return text;
    }
    String said = LESS.matcher(text).replaceAll(" less than ");
    said = MORE.matcher(said).replaceAll(" more than ");
    said = EQUALS.matcher(said).replaceAll(" equals ");
    said = TIMES.matcher(said).replaceAll(" by ");
    said = PER.matcher(said).replaceAll(" per ");
    said = FRACTION.matcher(said).replaceAll(SlashRule::fraction);
    return SIGNS.matcher(said).replaceAll(" ");
  }

  /// "3/4" as 3 quarters; what is no part of a whole stays.
  private static String fraction(MatchResult m) {
    int count = Integer.parseInt(m.group(1));
    int of = Integer.parseInt(m.group(2));
    if (count >= of) {
      return m.group();
    }
    String part =
        switch (of) {
          case 2 -> "half";
          case 3 -> "third";
          case 4 -> "quarter";
          case 5 -> "fifth";
          default -> "eighth";
        };
    return count + " " + part + (count == 1 ? "" : "s");
  }
}
