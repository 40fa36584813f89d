package fm.earshot.audio.speech;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on a free port of this machine that answers as a speech engine does.
final class EngineServer implements AutoCloseable {
  /// What it was asked: path, authorisation, body.
  record Asked(String path, String authorization, String body) {}

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  private EngineServer(HttpServer server) {
    this.server = server;
  }

  static EngineServer start() throws IOException {
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(free, 0);
    server.start();
    return new EngineServer(server);
  }

  interface Answer {
    byte[] to(Asked asked);
  }

  /// What it answers at a path; elsewhere 404.
  void at(String path, int status, Answer answer) {
    HttpHandler handler =
        exchange -> {
          Asked one = asked(exchange);
          asked.add(one);
          byte[] bytes = answer.to(one);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        };
    server.createContext(path, handler);
  }

  private static Asked asked(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestHeaders().getFirst("Authorization");
    return new Asked(
        exchange.getRequestURI().getPath(),
        key == null ? "" : key,
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  List<Asked> asked() {
    return asked;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// Two seconds of a hum at 24 kHz; like Kokoro's, the file does not know how long it is.
  static byte[] wave() {
    byte[] hum = hum(24_000);
    ByteBuffer wave = ByteBuffer.allocate(44 + hum.length).order(ByteOrder.LITTLE_ENDIAN);
    wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
    wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    wave.putShort((short) 1).putShort((short) 1).putInt(24_000).putInt(48_000);
    wave.putShort((short) 2).putShort((short) 16);
    wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
    return wave.put(hum).array();
  }

  static byte[] hum(int rate) {
    ByteBuffer samples = ByteBuffer.allocate(4 * rate).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 2 * rate; i++) {
      samples.putShort((short) (8_000 * Math.sin(2 * Math.PI * 220 * i / rate)));
    }
    return samples.array();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
