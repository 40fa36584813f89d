package fm.earshot.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// A newsroom's RSS feed on this machine, of one item that can change.
public final class FeedServer implements AutoCloseable {
  private final HttpServer server;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile String body = "";

  private FeedServer(HttpServer server) {
    this.server = server;
    server.createContext("/feed.xml", this::answer);
    server.start();
  }

  public static FeedServer serving(String title, String description) {
    try {
      FeedServer feed =
          new FeedServer(
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
      feed.serve(title, description);
      return feed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void serve(String title, String description) {
    body =
        "<rss version=\"2.0\"><channel><title>Mill Town Gazette</title>"
            + "<link>http://127.0.0.1/</link><description>News of Mill Town</description>"
            + "<item><guid isPermaLink=\"false\">mill-1</guid><title>"
            + title
            + "</title><pubDate>Tue, 10 Mar 2026 14:00:00 GMT</pubDate><description>"
            + description
            + "</description></item></channel></rss>";
  }

  /// Writes the settings that poll this feed every second; gives them as environment, of none.
  public String[] settings(Path directory) {
    String url = "http://" + place() + "/feed.xml";
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Air.write(
        directory.resolve("earshot.yaml"), "feeds:\n  - url: \"" + url + "\"\n    poll: 1s\n");
    return new String[0];
  }

  /// Where it is: host and port.
  public String place() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /// How often somebody came.
  public int asked() {
    return asked.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
