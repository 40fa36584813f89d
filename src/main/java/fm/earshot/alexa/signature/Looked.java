package fm.earshot.alexa.signature;

import fm.earshot.alexa.Refusal;
import java.time.Duration;
import java.time.Instant;

/// What was found at a URL.
sealed interface Looked {

  /// A chain, when it was fetched, and when it was last asked for there.
  record Page(Chain chain, Instant fetched, Instant asked) implements Looked {
    private static final Duration FRESH = Duration.ofHours(4);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    Page(Chain chain, Instant fetched) {
      this(chain, fetched, fetched);
    }

    Page askedAt(Instant now) {
      return new Page(chain, fetched, now);
    }

    /// A certificate that was taken away is not believed for ever.
    boolean usable(Instant now) {
      return chain.validAt(now) && now.isBefore(fetched.plus(KEPT));
    }

    /// Whether it is time to look whether it is still there.
    boolean worthALook(Instant now) {
      return !now.isBefore(fetched.plus(FRESH)) && mayLook(now);
    }

    boolean mayLook(Instant now) {
      return !now.isBefore(asked.plus(BETWEEN_LOOKS));
    }
  }

  /// Nothing that can be used.
  record Blank(Refusal why) implements Looked {}
}
