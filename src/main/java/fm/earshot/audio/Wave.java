package fm.earshot.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Speech as the bytes of a plain WAV file: mono, 16 bits, 48 kHz.
public final class Wave {
  private static final int HEAD = 44;
  private static final int FORMAT = 16;
  private static final short PCM = 1;
  private static final short MONO = 1;

  private Wave() {}

  public static byte[] of(Speech speech) {
    int length = speech.samples().length * Short.BYTES;
    ByteBuffer wave = ByteBuffer.allocate(HEAD + length).order(ByteOrder.LITTLE_ENDIAN);
    wave.put(ascii("RIFF")).putInt(HEAD - 8 + length).put(ascii("WAVEfmt ")).putInt(FORMAT);
    wave.putShort(PCM).putShort(MONO).putInt(Speech.RATE).putInt(Speech.RATE * Short.BYTES);
    wave.putShort((short) Short.BYTES).putShort((short) Short.SIZE);
    wave.put(ascii("data")).putInt(length);
    wave.asShortBuffer().put(speech.samples());
    return wave.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
