package fm.earshot.intake.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fm.earshot.testing.ScriptedNames;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolverProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that lead elsewhere from one look-up to the next, and a server on this machine that none
/// of them may reach.
class PlacesTest {
  private static final String OPEN = "93.184.216.34";
  private static final String HERE = "127.0.0.1";

  private final AtomicInteger reached = new AtomicInteger();
  private final Fetch fetch = new Fetch(Duration.ofSeconds(3));

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          reached.incrementAndGet();
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write("ok".getBytes(UTF_8));
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI at(String host) {
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/");
  }

  private void get(String host, URI named) throws IOException {
    fetch.get(at(host), named, Fetch.Validators.NONE);
  }

  /// What was checked twice is public; the look-up of the connection itself is not.
  @Test
  void nameThatTurnsBetweenTheCheckAndTheConnectionReachesNothing() {
    ScriptedNames.script("turns.example", OPEN, OPEN, HERE, HERE);
    assertThatThrownBy(() -> get("turns.example", URI.create("http://other.example/")))
        .hasMessageContaining("leads to an address that is not public");
    assertThat(ScriptedNames.left("turns.example")).isLessThan(2);
    assertThat(reached).hasValue(0);
  }

  /// Without a guard the look-ups of the test before would have come here.
  @Test
  void plainNameThatWasNamedIsReached() throws IOException {
    ScriptedNames.script("newsroom", HERE, HERE, HERE, HERE);
    get("newsroom", at("newsroom"));
    assertThat(reached).hasValue(1);
  }

  @Test
  void namedNameThatWasPublicMustStaySo() {
    ScriptedNames.script("once.example", OPEN, OPEN);
    assertThatThrownBy(() -> get("once.example", at("once.example")))
        .hasMessageContaining("not known");
    ScriptedNames.script("once.example", HERE, HERE, HERE);
    assertThatThrownBy(() -> get("once.example", at("once.example")))
        .hasMessageContaining("now leads to an address that is not");
    assertThat(reached).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1", "169.254.169.254", "0.0.0.0", "::1", "fe80::1", "::ffff:127.0.0.1"})
  void namedNameOfTheWorldLeadsNeitherToThisMachineNorToItsLink(String address) {
    ScriptedNames.script("feeds.example", address, address, address);
    assertThatThrownBy(() -> get("feeds.example", at("feeds.example")))
        .hasMessageContaining("leads to this machine");
    assertThat(reached).hasValue(0);
  }

  @Test
  void namedNameOfTheNetworkMustStayInIt() {
    ScriptedNames.script("cms.example", "10.1.2.3", "10.1.2.3", HERE);
    assertThatThrownBy(() -> get("cms.example", at("cms.example")))
        .hasMessageContaining("not public");
    assertThat(reached).hasValue(0);
  }

  @Test
  void nameIsFreeAgainWhenNobodyFetchesFromItAnyMore() throws IOException {
    ScriptedNames.script("shared.example", HERE, HERE, HERE, HERE);
    GuardedNames.Guard one = GuardedNames.hold("shared.example", Reach.PUBLIC);
    GuardedNames.Guard two = GuardedNames.hold("SHARED.example", Reach.PUBLIC);
    one.close();
    assertThatThrownBy(() -> InetAddress.getAllByName("shared.example"))
        .isInstanceOf(UnknownHostException.class);
    two.close();
    assertThat(InetAddress.getAllByName("shared.example")).hasSize(1);
  }

  @Test
  void guardStandsInTheWayOfEveryLookUpOfTheProgram() throws IOException {
    Path services =
        Path.of("target/classes/META-INF/services", InetAddressResolverProvider.class.getName());
    assertThat(Files.readString(services).strip()).isEqualTo(GuardedNames.class.getName());
  }
}
