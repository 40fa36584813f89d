package fm.earshot.script.spoken;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All other numbers, and the signs that stand between them.
final class NumberReadings {
  private static final Map<String, String> SIZES =
      Map.of("mn", " million", "bn", " billion", "tn", " trillion", "trn", " trillion");
  private static final Pattern GROUPED = Pattern.compile("[,.]");
  private static final int CODE = 5;
  private static final Pattern COUNTED =
      Pattern.compile(
          " (?!(?:is|was|are|were|has|had|will|in|on|at|to|and|or|from|for|by|with|as|that|which)\\b)\\p{Ll}");

  static final List<Reading> ALL =
      List.of(
          Reading.words(
              "(?<![\\p{L}\\d]|\\d[.,])(?<number>"
                  + Readings.WHOLE
                  + ")(?<suffix>(?i:st|nd|rd|th))\\b",
              NumberReadings::ordinal),
          Reading.words(
              "(?<![\\p{L}\\d]|\\d[.,])(?<number>"
                  + Readings.NUMBER
                  + ") ?(?<size>mn|bn|trn|tn)\\b",
              found -> Numbers.number(found.group("number")) + SIZES.get(found.group("size"))),
          Reading.words(
              "(?<![\\p{L}\\d]|\\d[.,])(?<one>\\d{1,3})-(?<two>\\d{1,3})(?![\\p{L}\\d-]|[.,]\\d)",
              found ->
                  Numbers.number(found.group("one")) + " to " + Numbers.number(found.group("two"))),
          Reading.words(
              "(?<!\\d)(?<plan>40[13]|501|52[79]) ?(?=[a-z](?: \\d)?\\b(?! \\d))",
              found -> Numbers.pairs(found.group("plan")) + " "),
          new Reading(
              Pattern.compile(
                  "(?<![\\p{L}\\d]|\\d[.,])(?<number>"
                      + Readings.NUMBER
                      + ")(?![\\p{L}\\d]|\\.\\d)"),
              NumberReadings::plain),
          Reading.words(
              "(?<![\\d.])\\d{1,6}(?:\\.\\d{1,6}){2}(?![\\d.]\\d)",
              found ->
                  Arrays.stream(found.group().split("\\.", -1))
                      .map(Numbers::number)
                      .collect(Collectors.joining(" point "))),
          // Within a name or a code: "COVID-19", "C24", "MH370".
          Reading.words("\\d{1,18}\\.\\d{1,18}(?!\\d)", found -> Numbers.number(found.group())),
          Reading.words("\\d{1,18}", found -> inCode(found.group())),
          Reading.words("(?<=\\d) ?x ?(?=\\d)", _ -> " by "),
          Reading.words("(?<=\\p{L})-(?=\\d|\\p{Lu}{2})", _ -> " "),
          Reading.words("(?<=\\d) ?\\+ ?(?=[\\p{L}\\d])", _ -> " plus "),
          Reading.words("\\+ ?(?=[\\p{L}\\d])", _ -> "plus "),
          Reading.words("(?<=\\b(?i:twen|thir|for|fif|six|seven|eigh|nine)ty)-(?=[a-z])", _ -> " "),
          Reading.words("(?<=[\\p{L}\\d])\\+", _ -> " plus"),
          Reading.words("(?<=\\d)/(?=\\d)", _ -> " "),
          Reading.words(" ?= ?", _ -> " equals "),
          Reading.words(" ?\u00b1 ?", _ -> " plus or minus "),
          Reading.words("\\$", _ -> " dollar "),
          Reading.words("(?<=\\p{L})#(?=\\p{L})", _ -> " hash "));

  private NumberReadings() {}

  private static @Nullable String ordinal(MatchResult found) {
    String number = found.group("number");
    String suffix = found.group("suffix").toLowerCase(Locale.ROOT);
    return right(number).equals(suffix)
        ? Numbers.ordinal(number)
        : Numbers.digits(number) + " " + suffix;
  }

  private static String right(String number) {
    char last = number.charAt(number.length() - 1);
    boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
    return switch (teen ? '0' : last) {
      case '1' -> "st";
      case '2' -> "nd";
      case '3' -> "rd";
      default -> "th";
    };
  }

  /// Five digits and more without commas are a code, unless they count what follows.
  private static Sound plain(MatchResult found, String text) {
    String number = found.group("number");
    boolean code = number.length() >= CODE && !GROUPED.matcher(number).find();
    boolean counts = COUNTED.matcher(text).region(found.end(), text.length()).lookingAt();
    return new Sound.Words(code && !counts ? Numbers.digits(number) : Numbers.number(number));
  }

  private static String inCode(String digits) {
    return digits.length() > 4 ? Numbers.digits(digits) : Numbers.pairs(digits);
  }
}
