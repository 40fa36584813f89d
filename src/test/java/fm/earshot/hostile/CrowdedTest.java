package fm.earshot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A thousand who are connected and say nothing, or never finish, are in nobody's way.
class CrowdedTest {
  @RegisterExtension static final LogWatch LOG = new LogWatch();
  private static final int IDLERS = 1_000;
  private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
  private static final String LENGTH = HOST + "Content-Length: 60000\r\n\r\n";
  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "",
          "",
          "G",
          "GET /healthz" + HOST + "X: ",
          "POST /alexa" + LENGTH + "{",
          "POST /phone/answer" + LENGTH + "CallSid",
          "POST /api/stories" + HOST + "Transfer-Encoding: chunked\r\n\r\n5\r\n{");

  @TempDir static Path directory;

  @Test
  void thousandIdleConnectionsAndSlowSendersAreInNobodysWay() throws IOException {
    List<Socket> idlers = new ArrayList<>();
    try (Air air = Air.with(directory)) {
      for (int i = 0; i < IDLERS; i++) {
        Socket idler = new Socket(InetAddress.getLoopbackAddress(), air.port());
        idler
            .getOutputStream()
            .write(BEGINNINGS.get(i % BEGINNINGS.size()).getBytes(StandardCharsets.US_ASCII));
        idlers.add(idler);
      }
      long started = System.nanoTime();
      air.caller("+15550105").dials().presses("6").staysOn();
      air.speaker("anna").opens().asks("HeadlinesIntent");
      air.post("urn:crowd", "Crowd gathers", "A crowd gathers at the door.");
      air.untilStories(1);
      assertThat(System.nanoTime() - started).as("ns").isLessThan(10_000_000_000L);
      for (Socket idler : idlers) {
        idler.close();
      }
    }
  }
}
