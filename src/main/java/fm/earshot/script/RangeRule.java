package fm.earshot.script;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Ranges, scores and votes: "10–12", "7-3" and "2019–2024" are said with "to".
final class RangeRule implements SpokenRule {
  private static final String NUMBER = "\\d{1,12}+(?:,\\d{3}){0,4}+(?:\\.\\d{1,4}+)?+";
  private static final Pattern DASHED =
      Pattern.compile("(?<![\\d.,:/-])(" + NUMBER + ")( [AP] M)? ?\u2013 ?(?=\\d)");
  private static final Pattern HYPHENED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/-])(\\d{1,3}(?:\\.\\d{1,2})?+|(?:1\\d|20)\\d{2})( [AP]"
              + " M)?-(\\d{1,3}(?:\\.\\d{1,2})?+|(?:1\\d|20)\\d{2})(?![\\d/-]|[.,:]\\d|\\p{L})");
  private static final Pattern CLOCKS =
      Pattern.compile("(?<=:\\d\\d|:\\d\\d [AP] M)-(?=\\d{1,2}:\\d\\d)");
  private static final Pattern DIFFERENCE = Pattern.compile("(?<=\\d) ?- ?(?=\\d{1,6} ?=)");
  private static final Pattern TIEBREAK = Pattern.compile("(7 to 6|6 to 7) ?\\((\\d{1,2})\\),?+");
  private static final Pattern NOT_A_SCORE =
      Pattern.compile("(?:Boeing|[Ff]light|[Rr]oute|[Rr]oom|[Cc]all|[Dd]ial|[Tt]ext|[Mm]odel)s? $");

  @Override
  public String apply(String text) {
    if (!SpokenRule.hasDigit(text)) {
      return text;
    }
    String said = DASHED.matcher(text).replaceAll(m -> m.group(1) + half(m.group(2)) + " to ");
    said = DIFFERENCE.matcher(said).replaceAll(" minus ");
    said = CLOCKS.matcher(said).replaceAll(" to ");
    String dashed = said;
    said = HYPHENED.matcher(dashed).replaceAll(m -> hyphened(m, dashed));
    return TIEBREAK.matcher(said).replaceAll("$1, $2 in the tiebreak,");
  }

  private static String hyphened(MatchResult m, String text) {
    String before = text.substring(Math.max(0, m.start() - 12), m.start());
    if (NOT_A_SCORE.matcher(before).find()) {
      return m.group(1) + " " + m.group(3);
    }
    boolean even = m.group(1).equals("50") && m.group(3).equals("50");
    return m.group(1) + half(m.group(2)) + (even ? " " : " to ") + m.group(3);
  }

  private static String half(String half) {
    return half == null ? "" : half;
  }
}
