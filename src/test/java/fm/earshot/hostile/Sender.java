package fm.earshot.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A client that sends whatever bytes it is given, over one connection as long as the server keeps
/// it.
final class Sender implements AutoCloseable {
  private static final int PATIENCE_MS = 20_000;

  private final int port;
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();

  Sender(int port) {
    this.port = port;
  }

  Answer send(Attack attack) {
    boolean reused = socket != null;
    Answer answer = attempt(attack, false);
    return answer.status() == 0 && reused ? attempt(attack, false) : answer;
  }

  /// On a connection of its own, with nothing more to come after it.
  Answer sendLast(Attack attack) {
    close();
    Answer answer = attempt(attack, true);
    close();
    return answer;
  }

  private Answer attempt(Attack attack, boolean last) {
    try {
      Socket open = open();
      write(open, attack, last);
      Answer answer = read(attack.isHead());
      if (answer.closes()) {
        close();
      }
      return answer;
    } catch (SocketTimeoutException e) {
      close();
      throw new AssertionError("no answer within " + PATIENCE_MS + " ms to " + attack, e);
    } catch (IOException e) {
      close();
      return Answer.CUT_OFF;
    }
  }

  /// What the server does not take any more is not an error: its answer may be there already.
  private static void write(Socket open, Attack attack, boolean last) {
    try {
      open.getOutputStream().write(attack.head());
      open.getOutputStream().write(attack.body());
      open.getOutputStream().flush();
      if (last) {
        open.shutdownOutput();
      }
    } catch (IOException e) {
      return;
    }
  }

  private Socket open() throws IOException {
    Socket open = socket;
    if (open == null) {
      open = new Socket(InetAddress.getLoopbackAddress(), port);
      open.setSoTimeout(PATIENCE_MS);
      open.setTcpNoDelay(true);
      in = new BufferedInputStream(open.getInputStream());
      socket = open;
    }
    return open;
  }

  private Answer read(boolean bodiless) throws IOException {
    String[] status = line().split(" ", 3);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int code = Integer.parseInt(status[1]);
    byte[] body = bodiless || code == 204 || code == 304 ? new byte[0] : body(headers);
    return new Answer(code, headers, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      int size = Integer.parseInt(line(), 16);
      while (size > 0) {
        body.writeBytes(in.readNBytes(size));
        line();
        size = Integer.parseInt(line(), 16);
      }
      line();
      return body.toByteArray();
    }
    String length = headers.get("content-length");
    return length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      line.append((char) c);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void close() {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException e) {
      throw new AssertionError("closing a socket", e);
    }
    socket = null;
  }
}
