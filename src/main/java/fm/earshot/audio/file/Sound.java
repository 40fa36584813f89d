package fm.earshot.audio.file;

import java.nio.file.Path;
import java.time.Duration;

/// Sound from a file of the station's, decoded: raw mono samples (float, 48 kHz), how long they
/// take in whole ms, and how loud they are in LUFS.
public record Sound(Path raw, Duration length, double lufs) {
  /// What brings it to so many LUFS, in dB; what is too short or too quiet to be measured stays as
  /// it is.
  double gainTo(double wanted) {
    return lufs <= LoudnessMeter.SILENCE ? 0 : wanted - lufs;
  }
}
