package fm.earshot.summary.model;

import java.time.Duration;

/// How a model that fails is asked again: so often at most, after `pause` and then twice that, or
/// when it says itself, if that is no longer than `longest`. After `rest` of not being asked it
/// gets another chance.
public record Patience(int tries, Duration pause, Duration longest, Duration rest) {
  public static final Patience USUAL =
      new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(30));
}
