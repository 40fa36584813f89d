package fm.earshot.audio.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Storage on a free port of this machine that speaks as S3 does: keeps objects, and refuses what
/// is not signed or has not all arrived.
final class BucketServer implements AutoCloseable {
  final Map<String, String> objects = new ConcurrentSkipListMap<>();
  final Map<String, Map<String, List<String>>> headers = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile int refusal;
  private volatile boolean silent;

  private BucketServer(HttpServer server) {
    this.server = server;
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
  }

  static BucketServer start() throws IOException {
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    BucketServer bucket = new BucketServer(HttpServer.create(free, 0));
    bucket.server.start();
    return bucket;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// From now on it answers so; 0 for well.
  void refuse(int status) {
    refusal = status;
  }

  /// From now on it does not answer.
  void fallSilent() {
    silent = true;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      if (silent) {
        closing.await(20, TimeUnit.SECONDS);
        return;
      }
      int status = refusal == 0 ? status(exchange, body) : refusal;
      if (status == 200) {
        headers.put(path, Map.copyOf(exchange.getRequestHeaders()));
        objects.put(path, new String(body, StandardCharsets.UTF_8));
      } else if (status == 204) {
        objects.remove(path);
      }
      byte[] said = status < 300 ? new byte[0] : error().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, said.length == 0 ? -1 : said.length);
      exchange.getResponseBody().write(said);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String error() {
    return "<Error><Code>AccessDenied</Code><Message>No: SECRETKEY</Message></Error>";
  }

  private static int status(HttpExchange exchange, byte[] body) {
    String signature = header(exchange, "Authorization");
    if (signature == null
        || !signature.startsWith("AWS4-HMAC-SHA256 Credential=KEY/")
        || !signature.contains("Signature=")) {
      return 403;
    }
    return switch (exchange.getRequestMethod()) {
      case "DELETE" -> 204;
      case "PUT" -> arrived(exchange, body) ? 200 : 400;
      default -> 405;
    };
  }

  private static boolean arrived(HttpExchange exchange, byte[] body) {
    try {
      byte[] md5 = MessageDigest.getInstance("MD5").digest(body);
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getEncoder().encodeToString(md5).equals(header(exchange, "Content-MD5"))
          && HexFormat.of().formatHex(sha).equals(header(exchange, "X-Amz-Content-Sha256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
