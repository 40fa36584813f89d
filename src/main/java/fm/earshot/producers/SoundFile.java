package fm.earshot.producers;

import fm.earshot.audio.shelf.CutFile;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A finished file on its way to whoever pulls it: whole or in part, or only that it has not
/// changed. Nobody may keep it without asking again, since a story may be withdrawn at any moment.
record SoundFile(CutFile file, Larder larder, @Nullable Named named) {
  private static final int TAG_DIGITS = 32;

  /// RFC 1123, the day always with two digits.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  /// What a file is called when it is saved, and when it was made.
  record Named(String name, Instant made) {
    Named {
      made = made.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  /// Throws where the file is no longer there, before anything is answered.
  void answer(Context context) throws IOException {
    context.header(Header.ETAG, tag());
    context.header(Header.CACHE_CONTROL, "no-cache");
    context.header(Header.ACCEPT_RANGES, "bytes");
    if (named != null) {
      context.header(Header.LAST_MODIFIED, DATE.format(named.made()));
    }
    if (isKnown(context)) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    context.contentType(file.format().type());
    if (named != null) {
      context.header(
          Header.CONTENT_DISPOSITION,
          "inline; filename=\"" + named.name() + "." + file.format().ending() + "\"");
    }
    switch (range(context)) {
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

  private String tag() {
    return "\"" + file.sha256().substring(0, Math.min(TAG_DIGITS, file.sha256().length())) + "\"";
  }

  private boolean isKnown(Context context) {
    String tags = context.header(Header.IF_NONE_MATCH);
    if (tags != null) {
      return Tags.match(tags, tag());
    }
    Instant since = date(context.header(Header.IF_MODIFIED_SINCE));
    return named != null && since != null && !named.made().isAfter(since);
  }

  /// A part is worth something only to who has the rest of just this file.
  private ByteRange range(Context context) {
    String same = context.header(Header.IF_RANGE);
    boolean fits =
        same == null || same.equals(tag()) || (named != null && named.made().equals(date(same)));
    boolean whole = isHead(context) || !fits;
    return ByteRange.of(whole ? null : context.header(Header.RANGE), file.bytes());
  }

  private static boolean isHead(Context context) {
    return context.req().getMethod().equals("HEAD");
  }

  private static @Nullable Instant date(@Nullable String header) {
    try {
      return header == null ? null : Instant.from(DATE.parse(header));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void send(Context context, ByteRange.Part part) throws IOException {
    if (isHead(context)) {
      context.res().setContentLengthLong(part.length());
    } else {
      larder.send(file, part, context);
    }
  }
}
