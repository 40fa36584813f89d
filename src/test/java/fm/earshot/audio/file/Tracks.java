package fm.earshot.audio.file;

import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.testing.Murmur;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A raw track of about ten seconds to be mastered, and what is said of it.
final class Tracks {
  static final Ffmpeg FFMPEG = Ffmpeg.ofBuild(Duration.ofSeconds(60));

  static final Slate SLATE =
      new Slate(
          "Harbour Radio: top",
          "Rádió “Harbour”",
          "top-10-20261012-120000",
          ZonedDateTime.of(2026, 10, 12, 12, 0, 0, 0, ZoneOffset.UTC),
          ZonedDateTime.of(2026, 10, 13, 1, 2, 3, 0, ZoneOffset.UTC),
          URI.create("https://news.example.org"),
          "That was the news.",
          "A machine's voice.",
          List.of(
              new Slate.Chapter("Opening", Duration.ZERO, Duration.ofMillis(1500), null),
              new Slate.Chapter(
                  "Fähre = läuft; #1",
                  Duration.ofMillis(1500),
                  Duration.ofMillis(8000),
                  "https://news.example.org/ferry"),
              new Slate.Chapter("Close", Duration.ofMillis(8000), Duration.ofMillis(9800), null)));

  private Tracks() {}

  static Path write(Path directory) throws IOException, SpeechException {
    short[] samples = new Murmur().speak(new Utterance("x".repeat(150), "en", 100)).samples();
    ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(samples);
    return Files.write(directory.resolve("track.s16"), bytes.array());
  }

  /// The samples of one channel of a file, by decoding it.
  static long samples(Path file, Path directory) throws AudioException, IOException {
    Path raw = directory.resolve("decoded.s16");
    FFMPEG.run(
        List.of("-i", file.toString(), "-vn", "-ac", "1", "-f", "s16le", raw.toString()), _ -> {});
    return Files.size(raw) / 2;
  }

  /// The chunks of a wave file by name, read here and not as they were written.
  static Map<String, ByteBuffer> chunks(Path wave) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(wave)).order(ByteOrder.LITTLE_ENDIAN);
    Map<String, ByteBuffer> chunks = new LinkedHashMap<>();
    int at = 12;
    while (at < file.capacity()) {
      int length = file.getInt(at + 4);
      chunks.put(text(file, at, 4), file.slice(at + 8, length).order(ByteOrder.LITTLE_ENDIAN));
      at += 8 + length + length % 2;
    }
    return chunks;
  }

  /// Text of a fixed length, up to its zeros.
  static String text(ByteBuffer chunk, int at, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = at; i < at + length && chunk.get(i) != 0; i++) {
      text.append((char) chunk.get(i));
    }
    return text.toString();
  }
}
