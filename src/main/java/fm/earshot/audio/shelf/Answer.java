package fm.earshot.audio.shelf;

import java.time.Duration;
import java.util.List;

/// What there is for whoever asks for a bulletin.
public sealed interface Answer {
  record Ready(Cut cut) implements Answer {}

  /// Nothing that may be aired yet; in a line why, and when it is worth asking again.
  record NotYet(String why, Duration retryAfter) implements Answer {}

  /// There is no bulletin of that name, but these.
  record Unknown(List<String> known) implements Answer {
    public Unknown {
      known = List.copyOf(known);
    }
  }
}
