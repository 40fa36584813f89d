package fm.earshot.summary.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A model server's status that is not a success, when it wants to be asked again, and whether it
/// is the temperature that it does not take. Nothing else of what it said is kept.
final class Refusal extends HttpException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;
  private final boolean temperature;

  Refusal(int status, @Nullable Duration retryAfter, boolean temperature) {
    super(status, "status " + status);
    this.retryAfter = retryAfter;
    this.temperature = temperature;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  boolean temperature() {
    return temperature;
  }
}
