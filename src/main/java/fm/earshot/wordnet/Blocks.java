package fm.earshot.wordnet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// The bytes of a file, some blocks of them in memory: those read last, and those that every search
/// begins with. Not for several threads at once.
final class Blocks {
  private static final int SIZE = 8192;
  private static final int KEPT = 32;

  private final FileChannel file;
  private final long length;
  private final byte[][] blocks = new byte[KEPT][];
  private final long[] numbers = new long[KEPT];

  Blocks(FileChannel file) throws IOException {
    this.file = file;
    this.length = file.size();
  }

  long length() {
    return length;
  }

  /// The place of the first line end or of `other` at or after `from`, at most the length.
  long find(int other, long from) throws IOException {
    for (long at = from; at < length; at = after(at)) {
      byte[] block = block(at);
      int to = within(at, length);
      for (int i = (int) (at % SIZE); i < to; i++) {
        if (block[i] == '\n' || block[i] == other) {
          return at - at % SIZE + i;
        }
      }
    }
    return length;
  }

  byte at(long place) throws IOException {
    return block(place)[(int) (place % SIZE)];
  }

  byte[] copy(long from, long to) throws IOException {
    byte[] copy = new byte[(int) (to - from)];
    for (long at = from; at < to; at = after(at)) {
      int start = (int) (at % SIZE);
      System.arraycopy(block(at), start, copy, (int) (at - from), within(at, to) - start);
    }
    return copy;
  }

  /// Where the next block begins.
  private static long after(long place) {
    return place - place % SIZE + SIZE;
  }

  /// Where `to`, or else the end, is in the block of `place`.
  private static int within(long place, long to) {
    return (int) Math.min(SIZE, to - (place - place % SIZE));
  }

  private byte[] block(long place) throws IOException {
    long number = place / SIZE;
    int slot = (int) (number % KEPT);
    byte[] block = blocks[slot];
    if (block == null || numbers[slot] != number) {
      block = block == null ? new byte[SIZE] : block;
      // Half read is not kept.
      numbers[slot] = -1;
      read(block, number * SIZE);
      blocks[slot] = block;
      numbers[slot] = number;
    }
    return block;
  }

  private void read(byte[] block, long from) throws IOException {
    ByteBuffer into = ByteBuffer.wrap(block);
    while (into.hasRemaining()) {
      if (file.read(into, from + into.position()) < 0) {
        return;
      }
    }
  }
}
