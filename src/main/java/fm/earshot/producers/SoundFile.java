package fm.earshot.producers;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that is heard, or a part of it: with a strong ETag by its content, asked for anew each
/// time, since what is told in it may be withdrawn at any moment.
record SoundFile(Path file, String type, String hash) {
  private static final int BUFFER = 1 << 16;

  /// Throws where the file is no longer there; nothing was answered then.
  void answer(Context call) throws IOException {
    String tag = "\"" + hash + "\"";
    call.header(Header.ETAG, tag)
        .header(Header.CACHE_CONTROL, "no-cache")
        .header(Header.ACCEPT_RANGES, "bytes");
    if (Page.matches(call.header(Header.IF_NONE_MATCH), tag)) {
      call.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      send(call, in, Files.size(file), range(call, tag, Files.size(file)));
    }
  }

  /// Only where what the asker has of the file is of the same content.
  private static @Nullable ByteRange range(Context call, String tag, long size) {
    String ifRange = call.header(Header.IF_RANGE);
    return ifRange == null || ifRange.equals(tag)
        ? ByteRange.of(call.header(Header.RANGE), size)
        : null;
  }

  private void send(Context call, InputStream in, long size, @Nullable ByteRange range)
      throws IOException {
    if (range != null && range.isNone()) {
      call.status(HttpStatus.RANGE_NOT_SATISFIABLE).header(Header.CONTENT_RANGE, "bytes */" + size);
      return;
    }
    call.contentType(type);
    if (range == null) {
      send(call, in, size);
      return;
    }
    call.status(HttpStatus.PARTIAL_CONTENT)
        .header(Header.CONTENT_RANGE, "bytes " + range.first() + "-" + range.last() + "/" + size);
    in.skipNBytes(range.first());
    send(call, in, range.length());
  }

  private static void send(Context call, InputStream in, long length) throws IOException {
    call.res().setStatus(call.statusCode());
    call.res().setContentLengthLong(length);
    if (call.req().getMethod().equals("HEAD")) {
      return;
    }
    OutputStream out = call.res().getOutputStream();
    byte[] buffer = new byte[(int) Math.min(BUFFER, Math.max(1, length))];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new IOException("the file became shorter");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
