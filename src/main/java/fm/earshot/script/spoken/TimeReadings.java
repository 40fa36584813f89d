package fm.earshot.script.spoken;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Times of day and their zones.
final class TimeReadings {
  private static final String HALF = "(?: ?[AaPp]\\.? ?[Mm]\\b)";
  private static final String ZONES =
      "(?:(?:[ECMPAN][SD]?T|GMT|UTC|BST|CES?T|IST|JST|MSK)|(?<=[APap] ?[Mm]"
          + " )(?:[ecmpan][sd]t|gmt|utc))";

  static final List<Reading> ALL =
      List.of(
          Reading.words(
              "(?<![\\p{L}\\d.,:/])(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?![\\d:]|\\.\\d)(?<half>(?="
                  + HALF
                  + "))?(?<next>(?= to \\d))?(?<to>-(?=\\d{1,2}(?::\\d|"
                  + HALF
                  + ")))?",
              TimeReadings::clock),
          Reading.words("(?<=\\d [AP] M)-(?=\\d)", _ -> " to "),
          Reading.letters(
              "(?<=\\d|\\d |noon |night )(?<half>[AaPp])\\.? ?[Mm]\\b(?:\\.(?!$|[ \"']+\\p{Lu}))?",
              found -> found.group("half").toUpperCase(Locale.ROOT) + "M"),
          Reading.letters(
              "(?<=\\d |[APap] ?[Mm] |[ap]\\.m\\. )" + ZONES + "\\b",
              found -> found.group().toUpperCase(Locale.ROOT)),
          Reading.words(
              "(?<![\\p{L}\\d.,:/-])0(?<hour>\\d)00(?= (?:hours|GMT|UTC))",
              found -> "zero " + Numbers.digits(found.group("hour")) + " hundred"),
          Reading.words(
              "(?<![\\p{L}\\d.,:/-])(?<hour>\\d\\d)00(?= (?:hours|GMT|UTC))",
              found -> Numbers.cardinal(found.group("hour")) + " hundred"),
          // Odds and ratios.
          Reading.words(
              "(?<![\\p{L}\\d.,:/-])(?<one>\\d{1,3}):(?<two>\\d{1,3})(?![\\d:]|\\.\\d)",
              found ->
                  Numbers.cardinal(found.group("one"))
                      + " to "
                      + Numbers.cardinal(found.group("two"))));

  private static final int NOON = 12;

  private TimeReadings() {}

  private static @Nullable String clock(MatchResult found) {
    String to = found.group("to") == null ? "" : " to ";
    int hour = Integer.parseInt(found.group("hour"));
    String hours = Numbers.cardinal(found.group("hour"));
    String minute = found.group("minute");
    if (found.group("second") != null) {
      return hours
          + (hour == 1 ? " hour " : " hours ")
          + counted(minute, "minute")
          + " and "
          + counted(found.group("second"), "second")
          + to;
    }
    if (!minute.equals("00")) {
      return hours + " " + minutes(minute) + to;
    }
    if (found.group("half") != null || found.group("next") != null) {
      return hours + to;
    }
    if (hour == 0) {
      return "midnight" + to;
    }
    return hours + (hour <= NOON ? " o'clock" : " hundred") + to;
  }

  private static String counted(String number, String unit) {
    return Numbers.cardinal(number) + " " + unit + (Integer.parseInt(number) == 1 ? "" : "s");
  }

  private static String minutes(String minute) {
    return minute.charAt(0) == '0'
        ? "oh " + Numbers.digits(minute.substring(1))
        : Numbers.cardinal(minute);
  }
}
