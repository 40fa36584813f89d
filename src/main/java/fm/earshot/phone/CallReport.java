package fm.earshot.phone;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a status callback says: whether the call is over, and since when.
record CallReport(String call, boolean over, Instant moment) {
  private static final Set<String> FINAL =
      Set.of("completed", "busy", "failed", "no-answer", "canceled");

  static CallReport of(String call, Form form, Instant now) {
    String status = form.field("CallStatus");
    Instant told = time(form.field("Timestamp"));
    Instant moment = told != null && told.isBefore(now) ? told : now;
    return new CallReport(call, status != null && FINAL.contains(status), moment);
  }

  /// The end of the second that the carrier names (RFC 2822); null where it names none.
  private static @Nullable Instant time(@Nullable String timestamp) {
    if (timestamp == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(timestamp, DateTimeFormatter.RFC_1123_DATE_TIME)
          .toInstant()
          .plusSeconds(1);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
