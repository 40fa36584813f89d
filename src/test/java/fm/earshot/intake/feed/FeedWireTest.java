package fm.earshot.intake.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fm.earshot.intake.WireException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedWireTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String FEED =
      "<rss version='2.0'><channel><title>t</title><link>https://news.example/</link>"
          + "<description>d</description><item><title>%s</title><guid>1</guid></item></channel></rss>";

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  private volatile String headline = "Before";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/feed", this::feed);
    server.createContext(
        "/gzip", exchange -> answer(exchange, 200, packed(FEED.formatted("Packed"))));
    server.createContext(
        "/bomb", exchange -> answer(exchange, 200, packed("x".repeat(10_000_001))));
    server.createContext("/moved", exchange -> redirect(exchange, "/feed"));
    server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
    server.createContext("/inside", exchange -> redirect(exchange, "http://127.0.0.1:9/"));
    server.createContext("/file", exchange -> redirect(exchange, "file:///etc/hostname"));
    server.createContext("/slow", exchange -> exchange.sendResponseHeaders(200, 0));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void unchangedFeedGivesNothingAndAChangedOneItsItems() throws WireException {
    FeedWire wire = wire("/feed");
    assertThat(wire.read()).hasSize(1);
    assertThat(wire.read()).isEmpty();
    headline = "After";
    assertThat(wire.read().getFirst().content().headline().text()).isEqualTo("After");
  }

  @Test
  void redirectsAndPackedBodiesAreFollowedWithinLimits() throws WireException {
    assertThat(wire("/moved").read()).hasSize(1);
    assertThat(wire("/gzip").read()).hasSize(1);
    assertThatThrownBy(() -> wire("/bomb").read()).hasMessageContaining("larger than 10000000");
    assertThatThrownBy(() -> wire("/loop").read()).hasMessageContaining("more than 5 redirects");
  }

  @Test
  void redirectsToPrivateAddressesAndOtherSchemesAreNot() {
    assertThatThrownBy(() -> wire("/inside").read())
        .isInstanceOf(WireException.class)
        .hasMessageContaining("not public");
    assertThatThrownBy(() -> wire("/file").read()).hasMessageContaining("only http and https");
  }

  @Test
  void serverThatAsksForPatienceIsUnderstood() {
    server.createContext("/busy", exchange -> busy(exchange, 503, "120"));
    server.createContext(
        "/later", exchange -> busy(exchange, 429, "Mon, 02 Mar 2026 12:10:00 GMT"));
    server.createContext("/past", exchange -> busy(exchange, 503, "Mon, 02 Mar 2026 11:00:00 GMT"));
    server.createContext("/odd", exchange -> busy(exchange, 404, "120"));
    assertThat(patience("/busy")).isEqualTo(Duration.ofMinutes(2));
    assertThat(patience("/later")).isEqualTo(Duration.ofMinutes(10));
    assertThat(patience("/past")).isNull();
    assertThat(patience("/odd")).isNull();
  }

  @Test
  void noHostIsAskedForMoreThanTwoThingsAtOnce() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch two = new CountDownLatch(2);
    server.createContext(
        "/crowd",
        exchange -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          two.countDown();
          await(two);
          now.decrementAndGet();
          answer(exchange, 200, FEED.formatted("Crowd").getBytes(UTF_8));
        });
    Fetch fetch = new Fetch();
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> read = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        FeedWire wire = new FeedWire(source(address("/crowd")), () -> NOON, fetch);
        read.add(readers.submit(() -> wire.read().size()));
      }
      for (Future<Integer> each : read) {
        assertThat(each.get()).isEqualTo(1);
      }
    }
    assertThat(most).hasValue(2);
  }

  @Test
  void errorsAndSilenceAreOneLineThatNamesTheFeed() {
    assertThatThrownBy(() -> wire("/nothing").read())
        .hasMessage("feed Ledger (" + address("/nothing") + "): the server answered 404");
    FeedSource slow = source(address("/slow"));
    Fetch brief = new Fetch(Duration.ofMillis(300));
    assertThatThrownBy(() -> new FeedWire(slow, () -> NOON, brief).read())
        .isInstanceOf(WireException.class);
  }

  @Test
  void fileIsReadAgainOnlyWhenItChanged(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("feed.xml"), FEED.formatted("One"));
    FeedWire wire = new FeedWire(source(file.toString()), () -> NOON, new Fetch());
    assertThat(wire.read()).hasSize(1);
    assertThat(wire.read()).isEmpty();
    Files.writeString(file, FEED.formatted("Longer"));
    assertThat(wire.read()).hasSize(1);
    Files.delete(file);
    assertThatThrownBy(wire::read).hasMessageContaining("there is no such file");
  }

  @Test
  void addressesOfThisMachineAndItsNetworksAreNotPublic() throws IOException {
    for (String inside :
        new String[] {
          "127.0.0.1",
          "10.1.2.3",
          "192.168.0.1",
          "172.16.0.1",
          "169.254.169.254",
          "100.64.0.1",
          "0.0.0.0",
          "::1",
          "fe80::1",
          "fd00::1",
          "::ffff:127.0.0.1",
          "64:ff9b::a00:1",
          "2002:7f00:1::",
          "2001:0:53aa:64c:0:fbff:f5ff:fffe"
        }) {
      assertThat(PublicAddress.is(InetAddress.getByName(inside))).as(inside).isFalse();
    }
    assertThat(PublicAddress.is(InetAddress.getByName("93.184.216.34"))).isTrue();
    assertThat(PublicAddress.is(InetAddress.getByName("2606:2800:220:1::1"))).isTrue();
  }

  private void feed(HttpExchange exchange) throws IOException {
    String tag = "\"" + headline + "\"";
    exchange.getResponseHeaders().set("ETag", tag);
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      answer(exchange, 200, FEED.formatted(headline).getBytes(UTF_8));
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    if (body.length > 1 && body[0] == 0x1F) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Duration patience(String path) {
    return catchThrowableOfType(WireException.class, () -> wire(path).read()).retryAfter();
  }

  private static void busy(HttpExchange exchange, int status, String retryAfter)
      throws IOException {
    exchange.getResponseHeaders().set("Retry-After", retryAfter);
    answer(exchange, status, new byte[] {'x'});
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private FeedWire wire(String path) {
    return new FeedWire(source(address(path)), () -> NOON, new Fetch());
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static FeedSource source(String location) {
    return new FeedSource("Ledger", location, null, "en", Duration.ofMinutes(5));
  }
}
