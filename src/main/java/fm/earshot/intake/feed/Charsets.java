package fm.earshot.intake.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decodes a feed's bytes. A byte order mark is believed; then UTF-8, if the bytes are that; then
/// what the XML declaration says, then what the server said: feeds lie, servers more.
final class Charsets {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:\\-]{1,40})");
  private static final Pattern SERVED =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:\\-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 512;
  private static final int ESCAPE = 0x1B;

  private Charsets() {}

  static String decode(byte[] body, @Nullable String contentType) {
    Charset wide = wide(body);
    if (wide != null) {
      return withoutMark(new String(body, wide));
    }
    String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
    Charset said = named(DECLARED.matcher(head));
    if (said == null && contentType != null) {
      said = named(SERVED.matcher(contentType));
    }
    boolean shifts = said != null && head.indexOf(ESCAPE) >= 0;
    String utf8 = shifts ? null : strictUtf8(body);
    return withoutMark(utf8 != null ? utf8 : new String(body, said == null ? WESTERN : said));
  }

  private static @Nullable Charset wide(byte[] body) {
    int first = body.length < 2 ? 0 : ((body[0] & 0xFF) << 8) | (body[1] & 0xFF);
    boolean four = body.length >= 4 && body[2] == 0 && body[3] == 0;
    return switch (first) {
      case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
      case 0xFFFE, 0x3C00 -> four ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
      case 0x0000 -> body.length >= 4 ? Charset.forName("UTF-32BE") : null;
      case 0x4C6F -> Charset.forName("IBM037");
      default -> null;
    };
  }

  private static @Nullable String strictUtf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable Charset named(Matcher name) {
    if (!name.find()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name.group(1));
      boolean utf = charset.name().startsWith("UTF");
      boolean latin = Arrays.asList("ISO-8859-1", "US-ASCII").contains(charset.name());
      return utf ? null : latin ? WESTERN : charset;
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return null;
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
