package fm.earshot.audio.picture;

import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Ffmpeg;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How loud a file is from left to right: for each of as many columns its highest sample and the
/// root of its mean square, 1 for full scale.
record Peaks(List<Column> columns) {
  private static final int RATE = 16_000;
  private static final int FULL = 32_768;

  record Column(double peak, double rms) {}

  Peaks {
    columns = List.copyOf(columns);
  }

  double highest() {
    return columns.stream().mapToDouble(Column::peak).max().orElse(0);
  }

  /// Decodes `file` into `work`, a directory.
  static Peaks of(Path file, int columns, Ffmpeg ffmpeg, Path work) throws AudioException {
    Path raw = work.resolve("picture.s16");
    try {
      ffmpeg.run(
          List.of(
              "-i",
              file.toString(),
              "-vn",
              "-ac",
              "1",
              "-ar",
              String.valueOf(RATE),
              "-f",
              "s16le",
              raw.toString()),
          _ -> {});
      return read(raw, columns);
    } catch (IOException e) {
      throw new AudioException(file + " cannot be drawn", e);
    }
  }

  private static Peaks read(Path raw, int columns) throws IOException {
    int each = (int) Math.max(1, Math.ceilDiv(Files.size(raw) / Short.BYTES, columns));
    List<Column> all = new ArrayList<>();
    try (InputStream in = Files.newInputStream(raw)) {
      byte[] bytes = in.readNBytes(each * Short.BYTES);
      while (bytes.length >= Short.BYTES) {
        all.add(column(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)));
        bytes = in.readNBytes(each * Short.BYTES);
      }
    }
    return new Peaks(all);
  }

  private static Column column(ByteBuffer samples) {
    int count = samples.remaining() / Short.BYTES;
    double highest = 0;
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double sample = (double) samples.getShort(i * Short.BYTES) / FULL;
      highest = Math.max(highest, Math.abs(sample));
      squares += sample * sample;
    }
    return new Column(highest, Math.sqrt(squares / count));
  }
}
