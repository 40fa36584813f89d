package fm.earshot.audio.speech;

import fm.earshot.audio.Speech;
import fm.earshot.audio.WordTime;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// A [Speech] as the bytes of a file: a mark, the number of words, three numbers for each word, the
/// number of samples, the samples; all little-endian.
final class SpeechFile {
  private static final int MARK = 0x31_53_45_45;
  private static final int WORD = 3 * Integer.BYTES;

  private SpeechFile() {}

  static byte[] bytes(Speech speech) {
    int words = speech.words().size();
    int length = 3 * Integer.BYTES + words * WORD + speech.samples().length * Short.BYTES;
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(MARK).putInt(words);
    speech
        .words()
        .forEach(word -> buffer.putInt(word.start()).putInt(word.end()).putInt(word.ms()));
    buffer.putInt(speech.samples().length);
    buffer.asShortBuffer().put(speech.samples());
    return buffer.array();
  }

  /// Throws where the bytes are not whole.
  static Speech of(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int words = bytes.length < 3 * Integer.BYTES || buffer.getInt() != MARK ? -1 : buffer.getInt();
    if (words < 0 || words > buffer.remaining() / WORD) {
      throw new IOException("not a file of speech");
    }
    List<WordTime> times = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      times.add(new WordTime(buffer.getInt(), buffer.getInt(), buffer.getInt()));
    }
    int length = buffer.remaining() < Integer.BYTES ? -1 : buffer.getInt();
    if (length < 0 || length * (long) Short.BYTES != buffer.remaining()) {
      throw new IOException("not a whole file of speech");
    }
    short[] samples = new short[length];
    buffer.asShortBuffer().get(samples);
    return new Speech(samples, times);
  }
}
