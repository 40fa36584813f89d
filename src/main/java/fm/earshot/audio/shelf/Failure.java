package fm.earshot.audio.shelf;

import java.time.Instant;

/// That a bulletin could not be made, and why, in a line.
public record Failure(Reason reason, Instant at, String why) {
  public enum Reason {
    /// Nothing that can be told fills the time.
    UNFIT,
    /// No engine spoke.
    SPEECH,
    /// No file could be made, or kept.
    FILE,
    /// A fault of ours.
    FAULT
  }
}
