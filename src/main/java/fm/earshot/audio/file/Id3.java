package fm.earshot.audio.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An ID3v2.4 tag with chapters (ID3v2 Chapter Frame Addendum 1.0), cover and the mark of what a
/// machine made, to stand before an MPEG audio stream.
final class Id3 {
  private static final byte[] UTF_8 = {3};
  private static final byte[] END = {0};
  private static final byte COVER = 3;
  private static final byte TOP_AND_ORDERED = 3;

  /// Times are given in ms, not in bytes of the file.
  private static final int NO_OFFSET = -1;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final ByteArrayOutputStream frames = new ByteArrayOutputStream();

  private Id3() {}

  static byte[] of(Slate slate) {
    Id3 tag = new Id3();
    tag.text("TIT2", slate.title());
    tag.text("TPE1", slate.station());
    tag.text("TALB", slate.station());
    tag.text("TPUB", slate.station());
    tag.text("TCON", "News");
    tag.text("TDRC", DATE.format(slate.made()));
    tag.frame("COMM", UTF_8, ascii("eng"), END, utf8(slate.notice()));
    tag.frame("TXXX", UTF_8, ascii("digitalSourceType"), END, ascii(Slate.MACHINE_MADE_URI));
    URI link = slate.link();
    tag.link(link == null ? null : link.toString());
    tag.frame("APIC", UTF_8, ascii("image/png"), END, new byte[] {COVER}, END, cover());
    tag.chapters(slate.chapters());
    byte[] body = tag.frames.toByteArray();
    return ByteBuffer.allocate(10 + body.length)
        .put(ascii("ID3"))
        .put(new byte[] {4, 0, 0})
        .put(sevens(body.length))
        .put(body)
        .array();
  }

  private void chapters(List<Slate.Chapter> chapters) {
    ByteArrayOutputStream contents = new ByteArrayOutputStream();
    contents.writeBytes(ascii("toc\0"));
    contents.write(TOP_AND_ORDERED);
    contents.write(chapters.size());
    for (int i = 0; i < chapters.size(); i++) {
      contents.writeBytes(ascii("chp" + i + "\0"));
    }
    frame("CTOC", contents.toByteArray());
    for (int i = 0; i < chapters.size(); i++) {
      chapter("chp" + i, chapters.get(i));
    }
  }

  private void chapter(String id, Slate.Chapter chapter) {
    Id3 inner = new Id3();
    inner.text("TIT2", chapter.title());
    inner.link(chapter.story());
    byte[] times =
        ByteBuffer.allocate(16)
            .putInt((int) chapter.start().toMillis())
            .putInt((int) chapter.end().toMillis())
            .putInt(NO_OFFSET)
            .putInt(NO_OFFSET)
            .array();
    frame("CHAP", ascii(id), END, times, inner.frames.toByteArray());
  }

  private void link(@Nullable String address) {
    if (address != null) {
      frame("WXXX", UTF_8, END, ascii(address));
    }
  }

  private void text(String name, String value) {
    frame(name, UTF_8, utf8(value));
  }

  private void frame(String name, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    frames.writeBytes(ascii(name));
    frames.writeBytes(sevens(length));
    frames.writeBytes(new byte[2]);
    for (byte[] part : parts) {
      frames.writeBytes(part);
    }
  }

  /// A number in bytes whose highest bit is never set.
  private static byte[] sevens(int number) {
    return new byte[] {
      (byte) (number >> 21 & 0x7f),
      (byte) (number >> 14 & 0x7f),
      (byte) (number >> 7 & 0x7f),
      (byte) (number & 0x7f)
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] cover() {
    try (InputStream in = Id3.class.getResourceAsStream("cover.png")) {
      if (in == null) {
        throw new IllegalStateException("not packaged: cover.png");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
