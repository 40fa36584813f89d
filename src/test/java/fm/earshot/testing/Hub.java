package fm.earshot.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A WebSub hub on this machine, and at the same place the feed that names it. It verifies what it
/// is asked with GET and pushes with POST, both to whichever server the test says.
public final class Hub implements AutoCloseable {
  private final HttpServer server;
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger polled = new AtomicInteger();
  private volatile String feed = "";
  private volatile int status = 202;
  private volatile int leaseSeconds = 864_000;
  private final AtomicInteger verified = new AtomicInteger();

  public Hub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/feed.xml", this::feed);
    server.createContext("/hub", this::ask);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    publish(item("mill-1", "Mill reopens", "10 Mar 2026 14:00:00 GMT"));
  }

  /// An item of the feed.
  public static String item(String guid, String title, String date) {
    return "<item><guid isPermaLink=\"false\">%s</guid><title>%s</title><pubDate>%s</pubDate>"
            .formatted(guid, title, date)
        + "<description>It was said on Tuesday in Mill Town by those who"
        + " know.</description></item>";
  }

  /// A whole feed of these items.
  public String document(String items) {
    return """
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>Mill Town Gazette</title><link>http://127.0.0.1/</link><description>News</description>
    <atom:link rel="hub" href="%s"/><atom:link rel="self" href="%s"/>%s</channel></rss>
    """
        .formatted(hub(), topic(), items);
  }

  public void publish(String items) {
    feed = document(items);
  }

  /// Publishes a feed that names another hub.
  public void publishNaming(String hub) {
    feed = feed.replace(hub(), hub);
  }

  private String place() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public String hub() {
    return place() + "/hub";
  }

  public String topic() {
    return place() + "/feed.xml";
  }

  /// What it answers from now on when it is asked.
  public void answers(int status) {
    this.status = status;
  }

  /// For how long it subscribes.
  public void lends(int seconds) {
    leaseSeconds = seconds;
  }

  /// What it was asked, each time.
  public List<Map<String, String>> asked() {
    return List.copyOf(asked);
  }

  public int polled() {
    return polled.get();
  }

  /// Verifies what it was asked last; the status of the answer, which has to be the challenge.
  public int verifies(Air air) {
    return verifies(air, Map.of());
  }

  /// The same with other fields than it was asked.
  public int verifies(Air air, Map<String, String> otherwise) {
    return verifies(air, asked.getLast(), otherwise);
  }

  /// The same for what it was asked at some time.
  public int verifies(Air air, Map<String, String> request, Map<String, String> otherwise) {
    Map<String, String> fields = new HashMap<>(request);
    fields.keySet().retainAll(List.of("hub.mode", "hub.topic"));
    fields.put("hub.challenge", "challenge-" + verified.incrementAndGet());
    fields.put("hub.lease_seconds", Integer.toString(leaseSeconds));
    fields.putAll(otherwise);
    StringBuilder query = new StringBuilder("?");
    fields.forEach((name, value) ->
        query.append(name).append('=').append(URLEncoder.encode(value, UTF_8)).append('&'));
    HttpResponse<String> answer = air.http().get(callback(request) + query);
    if (answer.statusCode() == 200 && !"denied".equals(fields.get("hub.mode"))) {
      if (!answer.body().equals(fields.get("hub.challenge"))) {
        throw new AssertionError("not the challenge: " + answer.body());
      }
    }
    return answer.statusCode();
  }

  private String field(String name) {
    return String.valueOf(asked.getLast().get(name));
  }

  /// Where it calls, without the public URL: that leads to the server by a proxy.
  public String callback() {
    return callback(asked.getLast());
  }

  private static String callback(Map<String, String> request) {
    return URI.create(String.valueOf(request.get("hub.callback"))).getPath();
  }

  /// Pushes, signed as it should be.
  public int pushes(Air air, String body) {
    return pushes(air, body, "sha256");
  }

  public int pushes(Air air, String body, String method) {
    return pushesWith(air, body, method + "=" + signature(body, method));
  }

  public String signature(String body, String method) {
    try {
      String algorithm = "Hmac" + method.toUpperCase(Locale.ROOT);
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(field("hub.secret").getBytes(UTF_8), algorithm));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /// Pushes with these signatures, of which there may be none.
  public int pushesWith(Air air, String body, String... signatures) {
    return pushesTo(air, callback(), body, signatures);
  }

  public static int pushesTo(Air air, String path, String body, String... signatures) {
    HttpRequest.Builder push =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + air.port() + path))
            .header("Content-Type", "application/rss+xml")
            .expectContinue(Http.isLarge(body))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (String signature : signatures) {
      push.header("X-Hub-Signature", signature);
    }
    return air.http().send(push.build()).statusCode();
  }

  private void feed(HttpExchange exchange) throws IOException {
    polled.incrementAndGet();
    answer(exchange, 200, feed);
  }

  private void ask(HttpExchange exchange) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (String field :
        new String(exchange.getRequestBody().readAllBytes(), UTF_8).split("&", -1)) {
      String[] pair = field.split("=", 2);
      fields.put(pair[0], URLDecoder.decode(pair[1], UTF_8));
    }
    asked.add(fields);
    answer(exchange, status, "");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
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
