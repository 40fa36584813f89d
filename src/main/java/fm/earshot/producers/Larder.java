package fm.earshot.producers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.audio.shelf.CutFile;
import io.javalin.http.Context;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Sends files of bulletins: small ones from memory, which they share by what is in them; large
/// ones from the disk in large pieces.
final class Larder {
  private static final int LARGEST = 3 << 20;
  private static final long ALL = 24L << 20;
  private static final int PIECE = 1 << 18;

  private final Cache<String, byte[]> kept =
      Caffeine.newBuilder()
          .maximumWeight(ALL)
          .weigher((String _, byte[] bytes) -> bytes.length)
          .build();

  /// Sends a part of a file with its length. Throws where the file cannot be read, before anything
  /// is sent.
  void send(CutFile file, ByteRange.Part part, Context context) throws IOException {
    if (file.bytes() <= LARGEST) {
      byte[] bytes = bytes(file);
      context.res().setContentLengthLong(part.length());
      OutputStream out = context.res().getOutputStream();
      // In pieces, so that it can be seen that a slow line takes them.
      for (int at = (int) part.first(); at <= part.last(); at += PIECE) {
        out.write(bytes, at, (int) Math.min(PIECE, part.last() + 1 - at));
      }
      return;
    }
    try (FileChannel channel = FileChannel.open(file.file(), StandardOpenOption.READ)) {
      context.res().setContentLengthLong(part.length());
      copy(channel.position(part.first()), part.length(), context.res().getOutputStream());
    }
  }

  private byte[] bytes(CutFile file) throws IOException {
    byte @Nullable [] known = kept.getIfPresent(file.sha256());
    if (known != null) {
      return known;
    }
    byte[] read = Files.readAllBytes(file.file());
    if (read.length != file.bytes()) {
      throw new EOFException("not as long as it was: " + file.file().getFileName());
    }
    kept.put(file.sha256(), read);
    return read;
  }

  private static void copy(FileChannel from, long length, OutputStream to) throws IOException {
    byte[] piece = new byte[(int) Math.min(PIECE, length)];
    long left = length;
    while (left > 0) {
      int read = from.read(ByteBuffer.wrap(piece, 0, (int) Math.min(piece.length, left)));
      if (read < 0) {
        throw new EOFException("the file is shorter than it was");
      }
      to.write(piece, 0, read);
      left -= read;
    }
  }
}
