package fm.earshot.studio;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The station's name and the zone in which its pages tell the time.
public record Station(String name, ZoneId zone) {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

  public String shown(Instant moment) {
    return SHOWN.format(moment.atZone(zone));
  }

  /// As a field for date and time holds it.
  String field(@Nullable Instant moment) {
    return moment == null
        ? ""
        : moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /// What such a field holds; null for none. Throws [DateTimeException].
  @Nullable Instant read(String field) {
    return field.isEmpty() ? null : LocalDateTime.parse(field).atZone(zone).toInstant();
  }
}
