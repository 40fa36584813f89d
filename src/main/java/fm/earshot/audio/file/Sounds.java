package fm.earshot.audio.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Decodes the sound files that the settings name, each once and again when it has changed.
public final class Sounds {
  public static final Duration LONGEST_SOUNDER = Duration.ofSeconds(30);

  /// One that is shorter than a bulletin begins again.
  public static final Duration LONGEST_BED = Duration.ofMinutes(10);

  private static final int RATE = 48_000;
  private static final int SAMPLES_PER_MS = RATE / 1000;

  private final Ffmpeg ffmpeg;
  private final Path directory;
  private final Map<Path, Decoded> decoded = new HashMap<>();

  private record Decoded(FileTime changed, long size, Sound sound) {}

  /// Raw samples lie in `directory`.
  public Sounds(Ffmpeg ffmpeg, Path directory) {
    this.ffmpeg = ffmpeg;
    this.directory = directory;
  }

  /// Throws where the file cannot be decoded, is empty or takes longer than `longest`.
  public synchronized Sound of(Path file, Duration longest) throws AudioException {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      Decoded before = decoded.get(file);
      if (before != null && before.changed().equals(changed) && before.size() == size) {
        return before.sound();
      }
      Sound sound = decode(file, longest);
      decoded.put(file, new Decoded(changed, size, sound));
      return sound;
    } catch (IOException e) {
      throw new AudioException(file + " cannot be read", e);
    }
  }

  private Sound decode(Path file, Duration longest) throws IOException, AudioException {
    Files.createDirectories(directory);
    Path raw = directory.resolve(Integer.toHexString(file.hashCode()) + ".f32");
    Path part = raw.resolveSibling(raw.getFileName() + ".part");
    try {
      double lufs = decode(file, longest, part);
      long samples = Files.size(part) / Float.BYTES;
      if (samples == 0) {
        throw new AudioException(file + " holds no sound");
      }
      if (samples > longest.toMillis() * SAMPLES_PER_MS) {
        throw new AudioException(file + " takes longer than " + longest.toSeconds() + " seconds");
      }
      Files.move(part, raw, StandardCopyOption.ATOMIC_MOVE);
      return new Sound(raw, Duration.ofMillis(Math.ceilDiv(samples, SAMPLES_PER_MS)), lufs);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private double decode(Path file, Duration longest, Path raw) throws AudioException {
    LoudnessMeter meter = new LoudnessMeter();
    String most = String.valueOf(longest.toSeconds() + 1);
    try {
      ffmpeg.run(
          List.of(
              "-protocol_whitelist",
              "file",
              "-t",
              most,
              "-i",
              file.toString(),
              "-map",
              "0:a:0",
              "-ac",
              "1",
              "-ar",
              "48000",
              "-af",
              LoudnessMeter.FILTER,
              "-f",
              "f32le",
              raw.toString()),
          meter::line);
    } catch (AudioException e) {
      throw new AudioException(file + " cannot be decoded (" + e.getMessage() + ")", e);
    }
    return meter.loudness().integrated();
  }
}
