package fm.earshot.script;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// How old a story is, in words.
public final class Ages {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);
  private static final int HOURS_THAT_ARE_TODAY = 12;
  private static final int DAYS_COUNTED = 6;

  private Ages() {}

  /// "20 minutes ago", "6 hours ago", "yesterday", "3 days ago", "on Monday, October 12"; `zone` is
  /// the listener's. A story from the future is "just now".
  public static String of(Instant versionCreated, Instant now, ZoneId zone) {
    long minutes = Duration.between(versionCreated, now).toMinutes();
    if (minutes < 1) {
      return "just now";
    }
    if (minutes < 60) {
      return count(minutes, "minute");
    }
    LocalDate then = versionCreated.atZone(zone).toLocalDate();
    LocalDate today = now.atZone(zone).toLocalDate();
    long days = ChronoUnit.DAYS.between(then, today);
    long hours = minutes / 60;
    if (days <= 0 || hours < HOURS_THAT_ARE_TODAY) {
      return count(hours, "hour");
    }
    if (days == 1) {
      return "yesterday";
    }
    if (days <= DAYS_COUNTED) {
      return count(days, "day");
    }
    return "on " + then.format(then.getYear() == today.getYear() ? DAY : DAY_OF_YEAR);
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s") + " ago";
  }
}
