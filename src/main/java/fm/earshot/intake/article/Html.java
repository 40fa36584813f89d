package fm.earshot.intake.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decodes a page's bytes: UTF-8 if they are that, else as the server says, else as the page says,
/// else as most old pages are.
final class Html {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4_096;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Html() {}

  static String decode(byte[] body, @Nullable String contentType) {
    boolean wide = body.length > 1 && (body[0] & body[1] & 0xFF) >= 0xFE;
    if (wide) {
      return new String(body, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      return new String(body, said(body, contentType));
    }
  }

  private static Charset said(byte[] body, @Nullable String contentType) {
    String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
    for (String text : new String[] {contentType == null ? "" : contentType, head}) {
      Matcher named = CHARSET.matcher(text);
      Charset charset = named.find() ? named(named.group(1)) : null;
      if (charset != null) {
        return charset;
      }
    }
    return WESTERN;
  }

  private static @Nullable Charset named(@Nullable String name) {
    try {
      Charset charset = Charset.forName(String.valueOf(name));
      return charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
