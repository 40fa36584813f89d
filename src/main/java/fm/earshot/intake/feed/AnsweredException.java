package fm.earshot.intake.feed;

import fm.earshot.intake.Dates;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A server's answer that is no feed: its status, and when it wants to be asked again.
public final class AnsweredException extends IOException {
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

  public int status() {
    return status;
  }

  /// `Retry-After` (RFC 9110, 10.2.3), seconds or a date, of an answer that is about load.
  public @Nullable Duration wait(Instant now) {
    String written = retryAfter == null ? "" : retryAfter.strip();
    if (status != TOO_MANY && status != UNAVAILABLE) {
      return null;
    }
    if (written.matches("\\d{1," + MOST_DIGITS + "}")) {
      return Duration.ofSeconds(Long.parseLong(written));
    }
    Instant until = Dates.parse(written);
    return until != null && until.isAfter(now) ? Duration.between(now, until) : null;
  }
}
