package fm.earshot.figures;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pulls a file over and over, on some kept-alive connections at once.
record Pulls(int port, String path, int connections) {
  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");

  /// Files a second.
  double in(Duration time) throws IOException, InterruptedException {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        Callable<Long> pulling = () -> pull(end);
        counts.add(threads.submit(pulling));
      }
      long files = 0;
      for (Future<Long> count : counts) {
        files += count.get();
      }
      return files * 1e9 / (System.nanoTime() - start);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private long pull(long end) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long files = 0;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      while (System.nanoTime() < end) {
        pull(socket, buffer);
        files++;
      }
    }
    return files;
  }

  private void pull(Socket socket, byte[] buffer) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    long left = Long.MAX_VALUE;
    while (left > 0) {
      int read = in.read(buffer);
      if (read < 0) {
        throw new EOFException("the server hung up");
      }
      if (left == Long.MAX_VALUE) {
        head.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        int body = head.indexOf("\r\n\r\n");
        left = body < 0 ? left : length(head.substring(0, body)) - (head.length() - body - 4);
      } else {
        left -= read;
      }
    }
  }

  private static long length(String head) throws IOException {
    Matcher length = LENGTH.matcher(head);
    if (!head.startsWith("HTTP/1.1 200") || !length.find()) {
      throw new IOException("answered " + head);
    }
    return Long.parseLong(length.group(1));
  }
}
