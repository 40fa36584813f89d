package fm.earshot.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Bytes that were something sound once.
final class Mangled {
  private static final List<byte[]> BAD_UTF8 =
      List.of(
          bytes(0xC0, 0xAF),
          bytes(0xE0, 0x80, 0xAF),
          bytes(0xF8, 0x88, 0x80, 0x80, 0x80),
          bytes(0xED, 0xA0, 0x80),
          bytes(0xED, 0xB0, 0x80, 0xED, 0xA0, 0x80),
          bytes(0xF4, 0x90, 0x80, 0x80),
          bytes(0xFF, 0xFE),
          bytes(0x80),
          bytes(0xC3),
          bytes(0x00));
  private static final List<String> WIDE = List.of("UTF-16", "UTF-16LE", "UTF-32", "IBM037");

  private Mangled() {}

  static byte[] some(byte[] sound, Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> Arrays.copyOf(sound, random.nextInt(sound.length + 1));
      case 2 -> flipped(sound, random);
      case 3, 4 -> inserted(sound, BAD_UTF8.get(random.nextInt(BAD_UTF8.size())), random);
      case 5 -> inserted(sound, Arrays.copyOf(sound, random.nextInt(sound.length + 1)), random);
      case 6 -> recoded(sound, random);
      default -> noise(random, random.nextInt(300));
    };
  }

  private static byte[] flipped(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    for (int i = 0; i < 1 + random.nextInt(8) && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] inserted(byte[] sound, byte[] what, Random random) {
    int at = random.nextInt(sound.length + 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(sound, 0, at);
    bytes.writeBytes(what);
    bytes.write(sound, at, sound.length - at);
    return bytes.toByteArray();
  }

  private static byte[] recoded(byte[] sound, Random random) {
    String wide = WIDE.get(random.nextInt(WIDE.size()));
    return new String(sound, StandardCharsets.UTF_8).getBytes(Charset.forName(wide));
  }

  static byte[] noise(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
