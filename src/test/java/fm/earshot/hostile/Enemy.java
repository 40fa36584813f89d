package fm.earshot.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on this machine that answers a path with whatever bytes it was given, head and all, and
/// counts who calls. An answer that is `endless` goes on with its last bytes until nobody listens.
final class Enemy implements AutoCloseable {
  private final ServerSocket server;
  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();

  Enemy() {
    try {
      server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new AssertionError("no port for an enemy", e);
    }
    Thread.startVirtualThread(this::accept);
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
  }

  int calls() {
    return calls.get();
  }

  /// An answer with its length, as a sound server would give it; `headers` are whole lines.
  void serve(String path, byte[] body, String... headers) {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String length = "Content-Length: " + body.length + "\r\n";
    raw(path, "HTTP/1.1 200 OK\r\n" + length + "Connection: close\r\n" + more + "\r\n", body);
  }

  void redirect(String path, String to) {
    String head = "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n";
    raw(path, head + "Connection: close\r\n\r\n", new byte[0]);
  }

  void raw(String path, String head, byte[] body) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    answer.writeBytes(body);
    answers.put(path, answer.toByteArray());
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket caller = server.accept();
        calls.incrementAndGet();
        Thread.startVirtualThread(() -> answer(caller));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket caller) {
    try (caller;
        OutputStream out = caller.getOutputStream()) {
      String path = path(caller.getInputStream());
      byte[] answer = answers.getOrDefault(path, new byte[0]);
      out.write(answer);
      while (path.startsWith("/endless")) {
        out.write(answer, answer.length / 2, answer.length - answer.length / 2);
      }
    } catch (IOException e) {
      return;
    }
  }

  private static String path(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString().split(" ", 3)[1];
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new AssertionError("an enemy that does not go", e);
    }
  }
}
