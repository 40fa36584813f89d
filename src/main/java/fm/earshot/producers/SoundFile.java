package fm.earshot.producers;

import fm.earshot.audio.shelf.CutFile;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;

/// A file of one story on its way to whoever listens, whole or in part: with a strong ETag by its
/// content, asked for anew each time, since the story may be withdrawn at any moment.
record SoundFile(CutFile file, Larder larder) {
  /// Throws where the file is no longer there, before anything is sent.
  void answer(Context context) throws IOException {
    String tag = "\"" + file.sha256() + "\"";
    context
        .header(Header.ETAG, tag)
        .header(Header.CACHE_CONTROL, "no-cache")
        .header(Header.ACCEPT_RANGES, "bytes");
    if (Tags.match(context.header(Header.IF_NONE_MATCH), tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    context.contentType(file.format().type());
    switch (range(context, tag)) {
      case ByteRange.All _ -> send(context, new ByteRange.Part(0, file.bytes() - 1));
      case ByteRange.Part part -> {
        context.status(HttpStatus.PARTIAL_CONTENT);
        context.header(
            Header.CONTENT_RANGE, "bytes " + part.first() + "-" + part.last() + "/" + file.bytes());
        send(context, part);
      }
      case ByteRange.Beyond _ -> {
        context.status(HttpStatus.RANGE_NOT_SATISFIABLE);
        context.header(Header.CONTENT_RANGE, "bytes */" + file.bytes());
      }
    }
  }

  /// A part is worth something only to who has the rest of just this file.
  private ByteRange range(Context context, String tag) {
    String same = context.header(Header.IF_RANGE);
    boolean whole = isHead(context) || (same != null && !same.equals(tag));
    return ByteRange.of(whole ? null : context.header(Header.RANGE), file.bytes());
  }

  private static boolean isHead(Context context) {
    return context.req().getMethod().equals("HEAD");
  }

  private void send(Context context, ByteRange.Part part) throws IOException {
    if (isHead(context)) {
      context.res().setContentLengthLong(part.length());
    } else {
      larder.send(file, part, context);
    }
  }
}
