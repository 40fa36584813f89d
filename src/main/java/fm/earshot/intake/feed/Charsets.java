package fm.earshot.intake.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decodes the bytes of a feed or page. A byte order mark is believed; then UTF-8, if the bytes are
/// that; then what the server said, then what the declaration or meta element says, each only if
/// the bytes can be that: feeds lie, and servers too. A name means what it means to browsers
/// (WHATWG Encoding, 4.2).
public final class Charsets {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:\\-]{1,40})");
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:\\-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern SERVED =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:\\-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-KR", "x-windows-949"),
          Map.entry("Big5", "Big5-HKSCS"));
  private static final int HEAD = 4_096;
  private static final int ESCAPE = 0x1B;

  private Charsets() {}

  public static String decode(byte[] body, @Nullable String contentType) {
    Charset wide = wide(body);
    if (wide != null) {
      return withoutMark(new String(body, wide));
    }
    String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
    Charset served = contentType == null ? null : named(SERVED.matcher(contentType));
    Charset xml = named(DECLARED.matcher(head));
    Charset declared = xml == null ? named(META.matcher(head)) : xml;
    boolean shifts = (served != null || declared != null) && head.indexOf(ESCAPE) >= 0;
    String utf8 = shifts ? null : strictly(body, StandardCharsets.UTF_8);
    return withoutMark(utf8 != null ? utf8 : bySaying(body, served, declared));
  }

  private static String bySaying(
      byte[] body, @Nullable Charset served, @Nullable Charset declared) {
    String first = served == null ? null : strictly(body, served);
    String second = first != null || declared == null ? first : strictly(body, declared);
    if (second != null) {
      return second;
    }
    Charset any = served == null ? declared : served;
    return new String(body, any == null ? WESTERN : any);
  }

  private static @Nullable Charset wide(byte[] body) {
    int first = body.length < 2 ? 0 : ((body[0] & 0xFF) << 8) | (body[1] & 0xFF);
    boolean four = body.length >= 4 && body[2] == 0 && body[3] == 0;
    return switch (first) {
      case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
      case 0xFFFE, 0x3C00 -> four ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
      case 0x0000 -> body.length >= 4 ? Charset.forName("UTF-32BE") : null;
      case 0x4C6F -> Charset.forName("IBM037");
      default -> zeros(body, first);
    };
  }

  /// JSON, and XML after a blank, in UTF-16 without a mark has a zero in one of its first two
  /// bytes.
  private static @Nullable Charset zeros(byte[] body, int first) {
    if (body.length < 4 || first == 0) {
      return null;
    }
    boolean big = body[0] == 0 && body[2] == 0;
    boolean little = body[1] == 0 && body[3] == 0;
    return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : null;
  }

  private static @Nullable String strictly(byte[] body, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
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
      String wider = WIDER.get(charset.name());
      return utf ? null : wider == null ? charset : Charset.forName(wider);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return null;
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
