package fm.earshot.phone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The text of a flow's file: UTF-8, and no more of it than a flow can hold.
final class FlowText {
  static final int LARGEST = 100_000;

  private FlowText() {}

  /// Null when it is no such text, which is then among the problems.
  static @Nullable String of(Path file, FlowProblems problems) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    return bytes.length > LARGEST ? tooLarge(problems) : decoded(bytes, problems);
  }

  static @Nullable String tooLarge(FlowProblems problems) {
    problems.add(1, "larger than 100 kB; a flow is a page or two of keys");
    return null;
  }

  private static @Nullable String decoded(byte[] bytes, FlowProblems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (decoder.decode(in, text, true).isError()) {
      problems.add(line(bytes, in.position()), "not UTF-8; save the file in that encoding");
      return null;
    }
    return text.flip().toString();
  }

  private static int line(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
