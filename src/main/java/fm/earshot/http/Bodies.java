package fm.earshot.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A request's body and its answer's as bytes, without the copies that the framework's own way
/// makes between: they were half of what a turn allocated.
public final class Bodies {
  private Bodies() {}

  /// The body; of one that is longer than `most` bytes that many and one more.
  public static byte[] read(Context call, int most) throws IOException {
    InputStream in = call.req().getInputStream();
    int length = call.req().getContentLength();
    if (length < 0 || length > most) {
      return in.readNBytes(most + 1);
    }
    byte[] body = new byte[length];
    int read = in.readNBytes(body, 0, length);
    return read == length ? body : Arrays.copyOf(body, read);
  }

  /// Answers with `body`, in full and at once; status and headers must be set before.
  public static void answer(Context call, byte[] body) throws IOException {
    call.res().setContentLength(body.length);
    call.res().getOutputStream().write(body);
  }
}
