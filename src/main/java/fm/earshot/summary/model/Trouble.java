package fm.earshot.summary.model;

import com.fasterxml.jackson.core.JacksonException;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.NoSummaryException.Reason;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Why a call came to nothing, read from what was thrown, and none of its words with it. `usable`
/// is false where this request is refused, not all.
record Trouble(Outcome outcome, boolean usable, @Nullable Refusal refusal) {

  static Trouble of(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof JacksonException) {
        return new Trouble(Outcome.NONSENSE, false, null);
      }
      Refusal refusal = each instanceof Refusal found ? found : null;
      Outcome outcome = refusal == null ? outcome(each) : byStatus(refusal.statusCode());
      if (outcome != null) {
        return new Trouble(outcome, !refusesThis(each), refusal);
      }
    }
    return new Trouble(Outcome.NONSENSE, false, null);
  }

  private static @Nullable Outcome outcome(Throwable thrown) {
    return switch (thrown) {
      case TimeoutException _ -> Outcome.SLOW;
      // What these carry knows more.
      case RateLimitException mapped when !carries(mapped) -> Outcome.BUSY;
      // Without a cause it is an answer that has no choice in it.
      case InternalServerException mapped when mapped.getCause() != null && !carries(mapped) ->
          Outcome.FAILED;
      case AuthenticationException mapped when !carries(mapped) -> Outcome.REFUSED;
      case ModelNotFoundException mapped when !carries(mapped) -> Outcome.REFUSED;
      case InvalidRequestException mapped when !carries(mapped) -> Outcome.REFUSED;
      // What the JDK throws for a body that is too large, or a server that is not there.
      case IOException failed when !jsonInside(failed) -> Outcome.FAILED;
      default -> null;
    };
  }

  private static boolean carries(Throwable mapped) {
    return mapped.getCause() instanceof Refusal;
  }

  private static boolean jsonInside(Throwable failed) {
    return failed.getCause() instanceof JacksonException;
  }

  private static Outcome byStatus(int status) {
    return switch (status) {
      case 408, 504 -> Outcome.SLOW;
      case 429, 529 -> Outcome.BUSY;
      default -> status >= 500 ? Outcome.FAILED : Outcome.REFUSED;
    };
  }

  private static boolean refusesThis(Throwable thrown) {
    return switch (thrown) {
      case Refusal refusal ->
          refusal.statusCode() == 400 || refusal.statusCode() == 413 || refusal.statusCode() == 422;
      case InvalidRequestException _ -> true;
      default -> false;
    };
  }

  boolean passing() {
    return outcome == Outcome.BUSY || outcome == Outcome.FAILED;
  }

  /// Null where the model did not say.
  @Nullable Duration retryAfter() {
    return refusal == null ? null : refusal.retryAfter();
  }

  boolean temperature() {
    return refusal != null && refusal.temperature();
  }

  NoSummaryException exception() {
    String status = refusal == null ? "" : " (status " + refusal.statusCode() + ")";
    String what =
        switch (outcome) {
          case SLOW -> "the model took too long";
          case BUSY -> "the model is asked too much";
          case FAILED -> "the model fails or cannot be reached";
          case REFUSED -> "the model refuses";
          default -> "the model's answer cannot be read";
        };
    return new NoSummaryException(usable ? Reason.DOWN : Reason.NONSENSE, what + status);
  }
}
