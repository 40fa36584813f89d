package fm.earshot.script;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Ordinals to thirty-first and the common fractions as words; larger ones stay ("101st").
final class OrdinalRule implements SpokenRule {
  private static final List<String> WORDS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh",
          "twenty-eighth",
          "twenty-ninth",
          "thirtieth",
          "thirty-first");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/])([23]?1(?=st)|2?2(?=nd)|2?3(?=rd)|(?:[4-9]|1\\d|2[04-9]|30)(?=th))(?:st|nd|rd|th)\\b");
  private static final Table FRACTIONS =
      Table.of("\u00bd=half,\u00bc=quarter,\u00be=three quarters,\u2153=third,\u2154=two thirds");
  private static final Swap FRACTION =
      Swap.of(
          String.join("", FRACTIONS.words().keySet()),
          FRACTIONS.between("(\\d)? ?", ""),
          OrdinalRule::fraction);

  @Override
  public String apply(String text) {
    boolean digit = SpokenRule.hasDigit(text);
    return FRACTION.in(
        digit
            ? ORDINAL.matcher(text).replaceAll(m -> WORDS.get(Integer.parseInt(m.group(1))))
            : text);
  }

  private static String fraction(MatchResult m) {
    String part = FRACTIONS.get(m.group(2));
    String words = part.contains(" ") ? part : (m.group(1) == null ? "one " : "a ") + part;
    return m.group(1) == null ? " " + words : m.group(1) + " and " + words;
  }
}
