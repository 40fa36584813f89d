package fm.earshot.producers;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A page that is pulled again and again: with an ETag by its content, and asked for anew each
/// time, since a story may be withdrawn at any moment.
record Page(String type, String text) {
  private static final int TAG_BYTES = 12;

  void answer(Context context) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    String tag = tag(body);
    context.header(Header.ETAG, tag).header(Header.CACHE_CONTROL, "no-cache");
    if (Tags.match(context.header(Header.IF_NONE_MATCH), tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.contentType(type).result(body);
    }
  }

  private static String tag(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return "\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
