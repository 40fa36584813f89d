package fm.earshot.script.spoken;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days, years and decades.
final class DateReadings {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;
  private static final Set<String> ALSO_WORDS = Set.of("may", "mar", "march", "jun", "sep", "dec");

  private static final Pattern SUFFIXED = Pattern.compile("\\d(?i:st|nd|rd|th)");

  private static final String MONTH =
      "\\b(?<month>(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\\b\\.?";
  private static final String UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
  private static final String DAY =
      "(?<day>(?:0?[1-9]|[12]\\d|3[01])(?!\\d)|(?:twenty-|thirty-)?(?:"
          + UNITS
          + ")|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)"
          + "(?:(?i:st|nd|rd|th)\\b)?";
  private static final String YEAR = "(?<year>[12]\\d{3})(?!\\d|[.,:/]\\d|-\\d|[sx%])";

  private static final List<Reading> WORDED =
      List.of(
          Reading.words(
              "(?<the>\\b[Tt]he )?(?<![\\p{L}\\d]|[\\d.,$/:-])"
                  + DAY
                  + "[ -](?:of )?"
                  + MONTH
                  + "(?! \\d{1,2}\\b)(?:(?<comma>,?)[ -]?"
                  + YEAR
                  + ")?(?![\\p{L}\\d])",
              DateReadings::dayOfMonth),
          Reading.words(
              MONTH
                  + "[ -]"
                  + DAY
                  + "(?: to (?<last>(?:0?[1-9]|[12]\\d|3[01])(?!\\d)))?(?:(?:(?<comma>,?) ?|-)"
                  + YEAR
                  + ")?(?![\\p{L}\\d%]|[.,:/]\\d|-\\d)",
              DateReadings::monthAndDay),
          Reading.words(
              MONTH + "(?<comma>,?)[ -]" + YEAR,
              found ->
                  month(found) + found.group("comma") + " " + Numbers.year(found.group("year"))));

  private static final List<Reading> YEARS =
      List.of(
          Reading.words(
              "(?<![\\p{L}\\d]|[\\d$][.,:/-]|[$])(?<first>[12]\\d{3})(?:-|\u2013| to"
                  + " )(?<last>[12]\\d{3}|\\d{2})(?!\\d|[.,:/%-]\\d|%| per ?cent|\\p{L})",
              DateReadings::years),
          Reading.words(
              "(?<![\\p{L}\\d]|\\d[.,:/]|[$])(?<first>[12]\\d{2}0)(?:"
                  + " s|'?s)\\b(?<to>-(?=(?:\\d\\d)?\\d0'?s))?",
              found ->
                  Numbers.many(Numbers.year(found.group("first")))
                      + (found.group("to") == null ? "" : " to ")),
          Reading.words(
              "(?<![\\p{L}\\d]|\\d[.,:/]|[$])'?(?<tens>[2-9]0)'?s\\b(?<to>-(?=(?:\\d\\d)?\\d0'?s))?",
              found ->
                  Numbers.many(Numbers.cardinal(found.group("tens")))
                      + (found.group("to") == null ? "" : " to ")),
          Reading.words(
              "(?<![\\p{L}\\d]|\\d[.,:/-]|[$])(?<year>1[1-9]\\d{2}|20\\d{2})(?!\\p{L}|\\d|[.,:/]\\d)",
              found -> Numbers.year(found.group("year"))));

  private DateReadings() {}

  /// `dayFirst` says how "10/06/2005" is read where it could be either.
  static List<Reading> of(boolean dayFirst) {
    List<Reading> numeric =
        List.of(
            Reading.words(
                "(?<![\\p{L}\\d]|\\d[.,:/-]|[$])(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d/]|[-.]\\d)",
                found -> numeric(found.group("year"), found.group("month"), found.group("day"))),
            Reading.words(
                "(?<![\\p{L}\\d]|\\d[.,:/-]|[$])(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})\\k<mark>(?<year>[12]\\d{3}|(?<=/)\\d{2})(?![\\d/]|[-.]\\d)",
                found -> {
                  boolean dots = found.group("mark").equals(".");
                  boolean day =
                      dayFirst || dots || Integer.parseInt(found.group("one")) > LAST_MONTH;
                  String year = found.group("year");
                  return day
                      ? european(year, found.group("two"), found.group("one"))
                      : numeric(year, found.group("one"), found.group("two"));
                }));
    return Stream.of(numeric, WORDED, YEARS).flatMap(List::stream).toList();
  }

  private static @Nullable String numeric(String year, String month, String day) {
    return isDate(month, day)
        ? MONTHS.get(Integer.parseInt(month) - 1) + " " + Numbers.ordinal(day) + ", " + year(year)
        : null;
  }

  private static @Nullable String european(String year, String month, String day) {
    return isDate(month, day)
        ? "the "
            + Numbers.ordinal(day)
            + " of "
            + MONTHS.get(Integer.parseInt(month) - 1)
            + ", "
            + year(year)
        : null;
  }

  private static boolean isDate(String month, String day) {
    int inYear = Integer.parseInt(month);
    int inMonth = Integer.parseInt(day);
    return inYear >= 1 && inYear <= LAST_MONTH && inMonth >= 1 && inMonth <= LAST_DAY;
  }

  private static String year(String year) {
    return year.length() == 4 ? Numbers.year(year) : Numbers.number(year);
  }

  private static @Nullable String dayOfMonth(MatchResult found) {
    if (isWord(found)) {
      return null;
    }
    String the = found.group("the") == null ? "the " : found.group("the");
    return the + day(found.group("day")) + " of " + month(found) + yearAfter(found);
  }

  private static @Nullable String monthAndDay(MatchResult found) {
    if (isWord(found)) {
      return null;
    }
    String last = found.group("last");
    return month(found)
        + " "
        + day(found.group("day"))
        + (last == null ? "" : " to " + Numbers.ordinal(last))
        + yearAfter(found);
  }

  private static String yearAfter(MatchResult found) {
    String year = found.group("year");
    String comma = found.group("comma");
    return year == null ? "" : (comma == null ? "" : comma) + " " + Numbers.year(year);
  }

  /// "may" and "march" are months where they are capitals or a year or "25th" goes with them.
  private static boolean isWord(MatchResult found) {
    return found.group("year") == null
        && ALSO_WORDS.contains(found.group("month"))
        && !SUFFIXED.matcher(found.group()).find();
  }

  private static String day(String written) {
    return Character.isDigit(written.charAt(0))
        ? Numbers.ordinal(written)
        : written.replace('-', ' ');
  }

  private static String month(MatchResult found) {
    String begins = found.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.stream()
        .filter(month -> month.toLowerCase(Locale.ROOT).startsWith(begins))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable String years(MatchResult found) {
    String first = found.group("first");
    String last = found.group("last");
    if (last.length() == 4) {
      return Numbers.year(first) + " to " + Numbers.year(last);
    }
    boolean later = Integer.parseInt(last) > Integer.parseInt(first.substring(2));
    String said =
        last.charAt(0) == '0' ? "oh " + Numbers.digits(last.substring(1)) : Numbers.cardinal(last);
    return later ? Numbers.year(first) + " to " + said : null;
  }
}
