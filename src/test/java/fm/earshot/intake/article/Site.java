package fm.earshot.intake.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A newspaper's site on this machine, of pages that a test sets; it remembers what it was asked.
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, Integer> broken = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  void has(String path, String body) {
    pages.put(path, body);
  }

  /// The next `times` requests for `path` are answered 503.
  void breaks(String path, int times) {
    broken.put(path, times);
  }

  /// What was asked for, with `304 ` before it where it had not changed.
  List<String> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = pages.get(path);
    int left = broken.getOrDefault(path, 0);
    broken.put(path, Math.max(0, left - 1));
    String tag = "\"" + (body == null ? 0 : body.hashCode()) + "\"";
    boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    asked.add((known ? "304 " : "") + path);
    exchange.getResponseHeaders().set("ETag", tag);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    byte[] bytes = body == null || left > 0 || known ? new byte[0] : body.getBytes(UTF_8);
    int status = left > 0 ? 503 : body == null ? 404 : known ? 304 : 200;
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
