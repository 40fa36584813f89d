package fm.earshot.audio.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes samples as a broadcast wave file.
final class WaveFile {
  private static final int HEAD = 8;
  private static final int PCM = 1;

  private WaveFile() {}

  /// What the samples in a file of nothing else are like.
  record Shape(int rate, int bits, int channels) {
    int frame() {
      return bits / 8 * channels;
    }
  }

  static void write(Path samples, Shape shape, Slate slate, Loudness loudness, Path out)
      throws IOException {
    long length = Files.size(samples);
    long frames = length / shape.frame();
    Map<String, byte[]> chunks = new LinkedHashMap<>();
    chunks.put("fmt ", format(shape));
    chunks.put("bext", Bext.of(slate, loudness, shape.bits(), shape.channels()));
    chunks.put("cart", Cart.of(slate, frames, shape.rate()));
    long before = chunks.values().stream().mapToLong(chunk -> HEAD + even(chunk.length)).sum();
    long all = 4 + before + HEAD + even(length);
    if (all > 0xFFFF_FFFFL) {
      throw new IOException("too long for a wave file");
    }
    try (OutputStream file =
        Files.newOutputStream(
            out, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
      file.write(head("RIFF", all));
      file.write("WAVE".getBytes(StandardCharsets.US_ASCII));
      for (Map.Entry<String, byte[]> chunk : chunks.entrySet()) {
        file.write(head(chunk.getKey(), chunk.getValue().length));
        file.write(chunk.getValue());
        file.write(new byte[(int) (even(chunk.getValue().length) - chunk.getValue().length)]);
      }
      file.write(head("data", length));
      Files.copy(samples, file);
      file.write(new byte[(int) (even(length) - length)]);
    }
  }

  private static byte[] format(Shape shape) {
    return new Fields(16)
        .small(PCM)
        .small(shape.channels())
        .number(shape.rate())
        .number((long) shape.rate() * shape.frame())
        .small(shape.frame())
        .small(shape.bits())
        .done();
  }

  private static byte[] head(String name, long length) {
    return ByteBuffer.allocate(HEAD)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .putInt((int) length)
        .array();
  }

  private static long even(long length) {
    return length + length % 2;
  }
}
