package fm.earshot.alexa.signature;

import fm.earshot.alexa.Refusal;
import java.time.Duration;
import java.util.Locale;

/// What came of a fetch, and for how long it is not tried again where nothing usable is known.
public enum Outcome {
  /// The first certificate known at that URL.
  FIRST(Duration.ZERO),
  SAME(Duration.ZERO),
  /// Another certificate than before.
  REPLACED(Duration.ZERO),
  BUSY(Duration.ZERO),
  // A source that is down may be up again any moment.
  SLOW(Duration.ofSeconds(5)),
  DOWN(Duration.ofSeconds(5)),
  WRONG(Duration.ofSeconds(30));

  private final Duration remembered;

  Outcome(Duration remembered) {
    this.remembered = remembered;
  }

  static Outcome of(Refusal why) {
    if (why == Refusal.CERTIFICATE_BUSY) {
      return BUSY;
    }
    if (why == Refusal.CERTIFICATE_SLOW) {
      return SLOW;
    }
    return why == Refusal.CERTIFICATE_DOWN ? DOWN : WRONG;
  }

  Duration remembered() {
    return remembered;
  }

  /// As the meters name it.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
