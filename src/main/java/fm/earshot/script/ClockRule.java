package fm.earshot.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Times of day keep their digits; "2:04:17" is a race time and said in hours, minutes, seconds.
final class ClockRule implements SpokenRule {
  private static final Pattern HALF_DAY =
      Pattern.compile("(?<=\\d) ?([aApP])\\.? ?[mM](?:\\.|\\b)(?![\\p{L}\\d])");
  private static final Pattern HALF_DAY_ALONE = Pattern.compile("\\b([aApP])\\.[mM]\\.");
  private static final Pattern RACE =
      Pattern.compile(
          "(?<![\\d:.,])(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2}(?:\\.\\d{1,3}+)?+)(?![\\d:]|"
              + " ?[aApP]\\.?[mM]\\b)");

  @Override
  public String apply(String text) {
    if (!SpokenRule.hasDigit(text) && !SpokenRule.hasInnerStop(text)) {
      return text;
    }
    String said = RACE.matcher(text).replaceAll(ClockRule::race);
    said = HALF_DAY.matcher(said).replaceAll(m -> " " + upper(m.group(1)) + " M");
    return HALF_DAY_ALONE.matcher(said).replaceAll(m -> upper(m.group(1)) + " M");
  }

  private static String upper(String letter) {
    return letter.equalsIgnoreCase("a") ? "A" : "P";
  }

  /// A time with seconds; two parts alone are a time of day unless they hold a decimal.
  private static String race(MatchResult m) {
    if (m.group(1) == null && m.group(3).indexOf('.') < 0) {
      return m.group();
    }
    List<String> parts = new ArrayList<>();
    add(parts, m.group(1), "hour");
    add(parts, m.group(2), "minute");
    add(parts, m.group(3), "second");
    return parts.isEmpty() ? m.group() : String.join(", ", parts);
  }

  private static void add(List<String> parts, String number, String unit) {
    String plain = number == null ? "" : number.replaceFirst("^0(?=\\d)", "");
    if (!plain.isEmpty() && !plain.equals("0")) {
      parts.add(plain + " " + unit + (plain.equals("1") ? "" : "s"));
    }
  }
}
