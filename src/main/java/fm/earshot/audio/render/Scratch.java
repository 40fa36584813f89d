package fm.earshot.audio.render;

import fm.earshot.audio.file.AudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A directory for one piece of work, gone when that is done.
record Scratch(Path directory) implements AutoCloseable {
  static Scratch in(Path parent) throws AudioException {
    try {
      Files.createDirectories(parent);
      return new Scratch(Files.createTempDirectory(parent, "render-"));
    } catch (IOException e) {
      throw new AudioException("no room to work in", e);
    }
  }

  @Override
  public void close() throws AudioException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(directory);
    } catch (IOException e) {
      throw new AudioException("scratch files cannot be removed", e);
    }
  }
}
