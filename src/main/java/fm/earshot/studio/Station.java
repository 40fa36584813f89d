package fm.earshot.studio;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The station's name, its language (BCP 47) and the zone in which its pages tell the time.
public record Station(String name, String language, ZoneId zone) {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

  private static final int LAST_YEAR = 9_999;

  private static final Pattern INSTANT =
      Pattern.compile("\\b\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z");

  public String shown(Instant moment) {
    return SHOWN.format(moment.atZone(zone));
  }

  /// The same words with the times in them as the station's.
  public String local(String words) {
    return INSTANT.matcher(words).replaceAll(this::local);
  }

  private String local(MatchResult found) {
    try {
      return Matcher.quoteReplacement(shown(Instant.parse(found.group())));
    } catch (DateTimeException e) {
      return Matcher.quoteReplacement(found.group());
    }
  }

  /// As a field for date and time holds it.
  String field(@Nullable Instant moment) {
    return moment == null
        ? ""
        : moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /// What such a field holds; null for none. Throws [DateTimeException], also for a year that no
  /// database keeps.
  @Nullable Instant read(String field) {
    if (field.isEmpty()) {
      return null;
    }
    LocalDateTime moment = LocalDateTime.parse(field);
    if (moment.getYear() < 1 || moment.getYear() > LAST_YEAR) {
      throw new DateTimeException("no year for a story: " + moment.getYear());
    }
    return moment.atZone(zone).toInstant();
  }
}
