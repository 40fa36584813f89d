package fm.earshot.audio.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// A chunk of fields of fixed length, little-endian, as RIFF has them.
final class Fields {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private final ByteBuffer buffer;

  Fields(int length) {
    buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// At most `length` characters, the rest zeros.
  Fields text(String text, int length) {
    byte[] bytes = ascii(CONTROLS.matcher(text).replaceAll(" "));
    int end = buffer.position() + length;
    buffer.put(bytes, 0, Math.min(length, bytes.length)).position(end);
    return this;
  }

  Fields number(long number) {
    buffer.putInt((int) number);
    return this;
  }

  Fields small(long number) {
    buffer.putShort((short) Math.clamp(number, Short.MIN_VALUE, Short.MAX_VALUE));
    return this;
  }

  Fields zeros(int length) {
    buffer.position(buffer.position() + length);
    return this;
  }

  Fields bytes(byte[] bytes) {
    buffer.put(bytes);
    return this;
  }

  byte[] done() {
    return buffer.array();
  }

  /// Letters without their accents; what is no ASCII even then is a question mark.
  static byte[] ascii(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace('\u2013', '-')
        .replace('\u2014', '-')
        .getBytes(StandardCharsets.US_ASCII);
  }
}
