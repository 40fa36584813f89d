package fm.earshot.audio.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes that are delivered: of a file, or of a few words.
public sealed interface Cargo {
  InputStream open() throws IOException;

  long size() throws IOException;

  record OfFile(Path file) implements Cargo {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public long size() throws IOException {
      return Files.size(file);
    }
  }

  record OfText(String text) implements Cargo {
    private byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public long size() {
      return bytes().length;
    }
  }
}
