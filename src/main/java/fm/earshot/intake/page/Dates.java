package fm.earshot.intake.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/// Reads the dates that pages state for machines: ISO 8601 in its usual forms. One without a zone is
/// taken as UTC.
final class Dates {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd[['T'][' ']HH:mm[:ss][.SSSSSS][.SSS]][[' ']XXX][XX][X]");
  private static final int LONGEST = 40;

  private Dates() {}

  /// The first of `dates` that is one; null if none is.
  static @Nullable Instant first(@Nullable String... dates) {
    for (String date : dates) {
      Instant read = date == null || date.length() > LONGEST ? null : read(date.strip());
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private static @Nullable Instant read(String date) {
    try {
      TemporalAccessor read =
          ISO.parseBest(date, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return switch (read) {
        case OffsetDateTime at -> at.toInstant();
        case LocalDateTime at -> at.toInstant(ZoneOffset.UTC);
        case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }
}
