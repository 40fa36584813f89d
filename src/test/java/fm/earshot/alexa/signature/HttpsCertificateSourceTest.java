package fm.earshot.alexa.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real source against a server on this machine that behaves badly.
class HttpsCertificateSourceTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final byte[] PEM = {'p', 'e', 'm'};

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void close() {
    over.countDown();
    server.stop(0);
    threads.close();
  }

  private byte[] fetched(HttpHandler behaviour, Duration within)
      throws Refused, InterruptedException {
    server.createContext("/echo.api/cert.pem", behaviour);
    int port = server.getAddress().getPort();
    return new HttpsCertificateSource(
            url -> URI.create("http://127.0.0.1:" + port + url.path()), within)
        .fetch(CertificateUrl.of("https://s3.amazonaws.com/echo.api/cert.pem"));
  }

  private void fails(HttpHandler behaviour, Duration within, Refusal why) {
    assertThatThrownBy(() -> fetched(behaviour, within))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  private static HttpHandler answering(int status, byte[] body) {
    return exchange -> {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    };
  }

  @Test
  void whatLiesThereIsFetchedByItsPath() throws Exception {
    assertThat(fetched(answering(200, PEM), LONG)).isEqualTo(PEM);
  }

  @ParameterizedTest
  @CsvSource({
    "404, CERTIFICATE_ABSENT",
    "403, CERTIFICATE_ABSENT",
    "206, CERTIFICATE_ABSENT",
    "500, CERTIFICATE_DOWN",
    "503, CERTIFICATE_DOWN",
    "429, CERTIFICATE_DOWN"
  })
  void anyStatusBut200IsNoCertificate(int status, Refusal why) {
    fails(answering(status, PEM), LONG, why);
  }

  @ParameterizedTest
  @CsvSource({"301", "302", "303", "307", "308"})
  void redirectIsNotFollowed(int status) {
    AtomicInteger followed = new AtomicInteger();
    server.createContext(
        "/elsewhere",
        exchange -> {
          followed.incrementAndGet();
          answering(200, PEM).handle(exchange);
        });
    HttpHandler redirect =
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          answering(status, PEM).handle(exchange);
        };
    fails(redirect, LONG, Refusal.CERTIFICATE_ABSENT);
    assertThat(followed).hasValue(0);
  }

  @Test
  void answerOfUpTo64KilobytesIsTakenAndNoMore() throws Exception {
    byte[] most = new byte[HttpsCertificateSource.LARGEST];
    assertThat(fetched(answering(200, most), LONG)).isEqualTo(most);
    server.removeContext("/echo.api/cert.pem");
    fails(answering(200, new byte[most.length + 1]), LONG, Refusal.CERTIFICATE_DOWN);
    server.removeContext("/echo.api/cert.pem");
    fails(this::endless, LONG, Refusal.CERTIFICATE_DOWN);
  }

  private void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    while (over.getCount() > 0) {
      exchange.getResponseBody().write(new byte[4096]);
    }
  }

  @Test
  void serverThatNeverAnswersIsGivenUp() {
    fails(exchange -> waits(), SHORT, Refusal.CERTIFICATE_SLOW);
  }

  @Test
  void serverThatStopsAfterItsHeadersIsGivenUp() {
    HttpHandler silent =
        exchange -> {
          exchange.sendResponseHeaders(200, PEM.length);
          exchange.getResponseBody().flush();
          waits();
        };
    fails(silent, SHORT, Refusal.CERTIFICATE_SLOW);
  }

  private void waits() throws IOException {
    try {
      over.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void serverThatDripsIsGivenUpAndTheLineIsCut() throws InterruptedException {
    CountDownLatch cut = new CountDownLatch(1);
    fails(exchange -> drips(exchange, cut), SHORT, Refusal.CERTIFICATE_SLOW);
    assertThat(cut.await(30, TimeUnit.SECONDS)).isTrue();
  }

  private void drips(HttpExchange exchange, CountDownLatch cut) throws IOException {
    exchange.sendResponseHeaders(200, HttpsCertificateSource.LARGEST);
    try {
      while (!over.await(10, TimeUnit.MILLISECONDS)) {
        exchange.getResponseBody().write('.');
        exchange.getResponseBody().flush();
      }
    } catch (IOException e) {
      cut.countDown();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void serverThatHangsUpOrIsNotThereIsDown() {
    fails(HttpExchange::close, LONG, Refusal.CERTIFICATE_DOWN);
    server.removeContext("/echo.api/cert.pem");
    server.stop(0);
    fails(answering(200, PEM), LONG, Refusal.CERTIFICATE_DOWN);
  }
}
