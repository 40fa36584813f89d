package fm.earshot.audio.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Samples of 16 bits as bytes.
final class Pcm {
  private Pcm() {}

  static short[] samples(byte[] bytes, boolean bigEndian) {
    short[] samples = new short[bytes.length / Short.BYTES];
    ByteOrder order = bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    ByteBuffer.wrap(bytes).order(order).asShortBuffer().get(samples);
    return samples;
  }
}
