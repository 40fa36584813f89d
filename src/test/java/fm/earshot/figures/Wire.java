package fm.earshot.figures;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/// One kept-alive connection: a request at a time, its answer read to the end and thrown away.
final class Wire implements AutoCloseable {
  private static final byte[] OK = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

  private final SocketChannel channel;
  private final ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);
  private int end;

  /// When what was sent last was due, in ns of [System#nanoTime].
  long due;

  Wire(int port, Selector selector) throws IOException {
    channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, this);
  }

  void send(ByteBuffer request, long due) throws IOException {
    this.due = due;
    in.clear();
    end = -1;
    while (request.hasRemaining()) {
      channel.write(request);
    }
  }

  /// Reads on; whether the answer is complete. Anything but a 200 is the end of the measuring.
  boolean answered() throws IOException {
    if (channel.read(in) < 0) {
      throw new EOFException("the server hung up");
    }
    if (end < 0) {
      end = end();
    }
    if (end < 0 || in.position() < end) {
      return false;
    }
    return true;
  }

  /// Where the answer ends; −1 while its head is not complete.
  private int end() throws IOException {
    int length = 0;
    for (int i = 0; i + 3 < in.position(); i++) {
      if (in.get(i) == '\n' && is(i + 1, LENGTH)) {
        length = number(i + 1 + LENGTH.length);
      }
      if (in.get(i) == '\r' && in.get(i + 1) == '\n' && in.get(i + 2) == '\r') {
        if (!is(0, OK)) {
          byte[] head = new byte[i];
          in.get(0, head);
          throw new IOException("answered " + new String(head, StandardCharsets.US_ASCII));
        }
        return i + 4 + length;
      }
    }
    return -1;
  }

  private boolean is(int at, byte[] text) {
    for (int i = 0; i < text.length; i++) {
      if (at + i >= in.position() || lower(in.get(at + i)) != lower(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static int lower(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
  }

  private int number(int from) {
    int number = 0;
    for (int i = from; i < in.position() && in.get(i) != '\r'; i++) {
      number = in.get(i) == ' ' ? number : number * 10 + in.get(i) - '0';
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
