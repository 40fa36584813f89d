package fm.earshot.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates that wires write: RFC 822 and 2822 with all that is made of them, ISO 8601 and
/// its parts, `asctime`. Without a zone it is UTC; an unknown zone is UTC too (RFC 2822, 4.3).
public final class Dates {
  private static final String TIME = "(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?";
  private static final String ZONE =
      "\\s*(?<zone>[+-]\\d{1,2}:?\\d{2}|[+-]\\d{2}|[A-Za-z]{1,5})?.{0,40}";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<y>\\d{4})(?:-(?<mon>\\d{1,2})(?:-(?<d>\\d{1,2})(?:[Tt\\s]\\s*(?:"
              + TIME
              + ZONE
              + ")?)?)?)?");
  private static final Pattern RFC =
      Pattern.compile(
          "(?:[A-Za-z]+\\.?\\s*,?\\s*)?(?<d>\\d{1,2})[\\s-]+(?<mon>[A-Za-z]{3,9})\\.?,?[\\s-]+(?<y>\\d{2,4}),?"
              + "(?:\\s+"
              + TIME
              + ZONE
              + ")?");
  private static final Pattern ASCTIME =
      Pattern.compile(
          "(?:[A-Za-z]+,?\\s+)?(?<mon>[A-Za-z]{3,9})\\.?\\s+(?<d>\\d{1,2}),?\\s+"
              + TIME
              + "\\s+(?<zone>[A-Za-z]{1,5}\\s+)?(?<y>\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("AKST", -9),
          Map.entry("AKDT", -8),
          Map.entry("HST", -10),
          Map.entry("AST", -4),
          Map.entry("ADT", -3),
          Map.entry("BST", 1),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("MET", 1),
          Map.entry("MEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3),
          Map.entry("JST", 9),
          Map.entry("KST", 9),
          Map.entry("HKT", 8),
          Map.entry("SGT", 8),
          Map.entry("AWST", 8),
          Map.entry("AEST", 10),
          Map.entry("AEDT", 11),
          Map.entry("NZST", 12),
          Map.entry("NZDT", 13));
  private static final int LONGEST = 200;

  private Dates() {}

  /// The moment, or null if it is none.
  public static @Nullable Instant parse(@Nullable String written) {
    String text = written == null || written.length() > LONGEST ? "" : plain(written);
    if (text.isEmpty()) {
      return null;
    }
    for (Pattern pattern : List.of(ISO, RFC, ASCTIME)) {
      Matcher date = pattern.matcher(text);
      if (date.matches()) {
        Instant read = read(date);
        if (read != null) {
          return read;
        }
      }
    }
    return null;
  }

  /// Without comments (RFC 2822, 3.2.3), which nest.
  private static String plain(String written) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < written.length(); i++) {
      char each = written.charAt(i);
      if (each == '\\') {
        i++;
      } else if (each == '(') {
        depth++;
        plain.append(' ');
      } else if (each == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        plain.append(each);
      }
    }
    return plain.toString().strip();
  }

  private static @Nullable Instant read(Matcher date) {
    try {
      int hour = number(date, "h", 0);
      LocalDateTime day =
          LocalDateTime.of(year(date.group("y")), month(date), number(date, "d", 1), 0, 0);
      boolean leap = number(date, "s", 0) == 60;
      return day.plusHours(hour)
          .plusMinutes(minutes(number(date, "m", 0), hour))
          .plusSeconds(leap ? 59 : seconds(number(date, "s", 0)))
          .toInstant(offset(date.group("zone")));
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private static int minutes(int minutes, int hour) {
    if (hour > 24 || minutes > 59) {
      throw new IllegalArgumentException("no time of day");
    }
    return minutes;
  }

  private static int seconds(int seconds) {
    if (seconds > 60) {
      throw new IllegalArgumentException("no time of day");
    }
    return seconds;
  }

  private static int number(Matcher date, String group, int otherwise) {
    String digits = date.group(group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  /// Two digits are of this century up to 49 (RFC 2822, 4.3).
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 3 ? year : year + (digits.length() == 2 && year < 50 ? 2000 : 1900);
  }

  private static int month(Matcher date) {
    String month = date.group("mon");
    if (month == null) {
      return 1;
    }
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : 1 + MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static ZoneOffset offset(@Nullable String zone) {
    String name = zone == null ? "" : zone.strip().toUpperCase(Locale.ROOT);
    if (!name.matches("[+-].*")) {
      return ZoneOffset.ofHours(HOURS.getOrDefault(name, 0));
    }
    String digits = name.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(
            digits.substring(0, Math.max(1, digits.length() - (digits.length() > 2 ? 2 : 0))));
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int total = 60 * hours + minutes;
    return ZoneOffset.ofTotalSeconds(60 * (name.charAt(0) == '-' ? -total : total));
  }
}
