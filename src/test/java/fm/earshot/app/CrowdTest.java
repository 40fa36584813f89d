package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrowdTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final int DRIP_MS = 20;
  private static final String ANSWERED = "HTTP/1.1 200";

  @ParameterizedTest
  @ValueSource(
      strings = {"POST /in HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n", "GET /in"})
  void requestThatDripsInIsCutOff(String start) throws IOException {
    try (Site site = new Site(new Crowd(100, LONG, LONG, SHORT));
        Socket socket = site.connect()) {
      socket.setSoTimeout(DRIP_MS);
      socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
      assertThat(dripsUntilCutOff(socket)).isTrue();
      assertThat(site.get()).startsWith(ANSWERED);
    }
  }

  /// A byte each time that there is no answer yet; false if all 1,000 were taken.
  private static boolean dripsUntilCutOff(Socket socket) {
    for (int drips = 0; drips < 1_000; drips++) {
      try {
        if (socket.getInputStream().read() < 0) {
          return true;
        }
      } catch (SocketTimeoutException e) {
        if (!drip(socket)) {
          return true;
        }
      } catch (IOException e) {
        return true;
      }
    }
    return false;
  }

  private static boolean drip(Socket socket) {
    try {
      socket.getOutputStream().write('a');
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void connectionWhoseRequestsAreAnsweredStaysOpen() throws IOException {
    try (Site site = new Site(new Crowd(100, LONG, LONG, SHORT));
        Socket socket = site.connect()) {
      long end = System.nanoTime() + 3 * SHORT.toNanos();
      do {
        assertThat(exchange(socket)).startsWith(ANSWERED);
      } while (System.nanoTime() < end);
    }
  }

  @Test
  void slowLineGetsItsAnswerWholeHoweverLongThatTakes() throws IOException {
    try (Site site = new Site(new Crowd(100, LONG, LONG, SHORT));
        Socket slow = site.connect();
        Socket pacer = site.connect()) {
      slow.setReceiveBufferSize(Site.PIECE);
      slow.getOutputStream()
          .write("GET /large HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      pacer.setSoTimeout(4 * DRIP_MS);
      long start = System.nanoTime();
      long read = 0;
      while (read < Site.LARGE) {
        read += slow.getInputStream().readNBytes(Site.LARGE / 20).length;
        assertThatThrownBy(() -> pacer.getInputStream().read())
            .isInstanceOf(SocketTimeoutException.class);
      }
      assertThat(System.nanoTime() - start).isGreaterThan(3 * SHORT.toNanos());
    }
  }

  @Test
  void connectionThatRestsBetweenRequestsStaysOpen() throws IOException {
    try (Site site = new Site(new Crowd(100, LONG, LONG, SHORT));
        Socket socket = site.connect()) {
      assertThat(exchange(socket)).startsWith(ANSWERED);
      long end = System.nanoTime() + 3 * SHORT.toNanos();
      while (System.nanoTime() < end) {
        assertThat(site.get()).startsWith(ANSWERED);
      }
      assertThat(exchange(socket)).startsWith(ANSWERED);
    }
  }

  @Test
  void whoComesWhenTheHouseIsFullOfIdlersIsAnsweredSoon() throws IOException {
    List<Socket> idlers = new ArrayList<>();
    try (Site site = new Site(new Crowd(5, LONG, SHORT, LONG))) {
      for (int i = 0; i < 5; i++) {
        idlers.add(site.connect());
        assertThat(exchange(idlers.getLast())).startsWith(ANSWERED);
      }
      assertThat(site.get()).startsWith(ANSWERED);
      for (Socket idler : idlers) {
        idler.close();
      }
    }
  }

  @Test
  void whoComesWhenTheHouseIsFullWaitsUntilSomebodyLeaves() throws IOException {
    List<Socket> guests = new ArrayList<>();
    try (Site site = new Site(new Crowd(5, LONG, LONG, LONG))) {
      for (int i = 0; i < 5; i++) {
        guests.add(site.connect());
        assertThat(exchange(guests.getLast())).startsWith(ANSWERED);
      }
      try (Socket next = site.connect()) {
        next.setSoTimeout((int) SHORT.toMillis());
        assertThatThrownBy(() -> exchange(next)).isInstanceOf(SocketTimeoutException.class);
        guests.getFirst().close();
        next.setSoTimeout(10_000);
        assertThat(answer(next)).startsWith(ANSWERED);
      }
      for (Socket guest : guests) {
        guest.close();
      }
    }
  }

  private static String exchange(Socket socket) throws IOException {
    String request = "GET /in HTTP/1.1\r\nHost: a\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return answer(socket);
  }

  private static String answer(Socket socket) throws IOException {
    StringBuilder answer = new StringBuilder();
    while (!answer.toString().endsWith("\r\n\r\nok")) {
      int next = socket.getInputStream().read();
      assertThat(next).as("the answer so far: " + answer).isNotNegative();
      answer.append((char) next);
    }
    return answer.toString();
  }

  /// A server of one route, which reads a body to its end.
  private static final class Site implements AutoCloseable {
    static final int PIECE = 100_000;
    static final int LARGE = 200 * PIECE;
    private final Javalin server;

    Site(Crowd crowd) {
      server =
          Javalin.create(
                  config -> {
                    config.startup.showJavalinBanner = false;
                    config.concurrency.useVirtualThreads = true;
                    crowd.limit(config.jetty);
                    config.routes.post(
                        "/in", context -> context.result("" + context.body().length()));
                    config.routes.exception(IOException.class, (e, context) -> context.status(400));
                    config.routes.get("/in", context -> context.result("ok"));
                    config.routes.get(
                        "/large",
                        context -> {
                          for (int i = 0; i < LARGE / PIECE; i++) {
                            context.res().getOutputStream().write(new byte[PIECE]);
                          }
                        });
                  })
              .start("127.0.0.1", 0);
    }

    Socket connect() throws IOException {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      socket.setSoTimeout(10_000);
      return socket;
    }

    String get() throws IOException {
      try (Socket socket = connect()) {
        return exchange(socket);
      }
    }

    @Override
    public void close() {
      server.stop();
    }
  }
}
