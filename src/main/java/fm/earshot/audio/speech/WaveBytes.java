package fm.earshot.audio.speech;

import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.WordTime;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads the wave files that engines answer with: 16 bits, one channel or more. An engine that
/// speaks while it writes does not know the sizes beforehand, so they are not believed.
final class WaveBytes {
  private static final int HEAD = 12;
  private static final int PCM = 1;
  private static final int EXTENSIBLE = 0xFFFE;

  private WaveBytes() {}

  /// Throws where the bytes are no such file.
  static Speech speech(byte[] bytes, List<WordTime> words) throws SpeechException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEAD || !name(bytes, 0).equals("RIFF") || !name(bytes, 8).equals("WAVE")) {
      throw new SpeechException("the engine answered with no wave file");
    }
    int rate = 0;
    int channels = 0;
    int at = HEAD;
    while (at + 8 <= bytes.length) {
      String name = name(bytes, at);
      long size = Integer.toUnsignedLong(buffer.getInt(at + 4));
      int from = at + 8;
      if (name.equals("data") && channels > 0) {
        int to = (int) Math.min(bytes.length, from + size);
        short[] samples = Pcm.samples(Arrays.copyOfRange(bytes, from, to), false);
        return new Speech(Resampler.to48k(mono(samples, channels), rate), words);
      }
      if (name.equals("fmt ") && from + 16 <= bytes.length) {
        int format = Short.toUnsignedInt(buffer.getShort(from));
        channels = buffer.getShort(from + 2);
        rate = buffer.getInt(from + 4);
        check(format, channels, buffer.getShort(from + 14));
      }
      at = (int) Math.min(bytes.length, from + size + size % 2);
    }
    throw new SpeechException("the engine's wave file holds no samples");
  }

  private static void check(int format, int channels, int bits) throws SpeechException {
    if ((format != PCM && format != EXTENSIBLE) || bits != Short.SIZE || channels < 1) {
      throw new SpeechException("the engine's wave file is not of 16 bits");
    }
  }

  private static short[] mono(short[] samples, int channels) {
    if (channels == 1) {
      return samples;
    }
    short[] mono = new short[samples.length / channels];
    for (int i = 0; i < mono.length; i++) {
      int sum = 0;
      for (int channel = 0; channel < channels; channel++) {
        sum += samples[i * channels + channel];
      }
      mono[i] = (short) (sum / channels);
    }
    return mono;
  }

  private static String name(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }
}
