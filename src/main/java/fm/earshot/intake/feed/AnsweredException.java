package fm.earshot.intake.feed;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// A server's answer that is no feed: its status, and when it wants to be asked again.
final class AnsweredException extends IOException {
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int MOST_DIGITS = 9;

  private final int status;
  private final @Nullable String retryAfter;

  AnsweredException(int status, @Nullable String retryAfter) {
    super("the server answered " + status);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /// `Retry-After` (RFC 9110, 10.2.3), seconds or a date, of an answer that is about load.
  @Nullable Duration wait(Instant now) {
    String written = retryAfter == null ? "" : retryAfter.strip();
    if (status != TOO_MANY && status != UNAVAILABLE) {
      return null;
    }
    if (written.matches("\\d{1," + MOST_DIGITS + "}")) {
      return Duration.ofSeconds(Long.parseLong(written));
    }
    try {
      Instant until =
          ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
