package fm.earshot.conversation;

import static fm.earshot.testing.Hub.item;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Hub;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newsroom's feed with a hub, and a server that subscribes to it, over HTTP.
class WebSubTest {
  private static final String TWO = "10 Mar 2026 14:00:00 GMT";
  private static final String LATER = "10 Mar 2026 14:30:00 GMT";
  private static final String FERRY = item("ferry-1", "Ferry returns", TWO);

  @TempDir Path directory;
  private final Hub hub = new Hub();

  @AfterEach
  void stop() {
    hub.close();
  }

  /// Polled so often; once an hour is never while a test runs.
  private Air air(String poll) {
    Air.write(
        directory.resolve("earshot.yaml"),
        "feeds:\n  - url: \"" + hub.topic() + "\"\n    poll: " + poll + "\n    full-text: false\n");
    return Air.with(
        directory,
        "EARSHOT_PUBLIC_URL",
        "https://news.example.org",
        "EARSHOT_UNVERIFIED_LOOPBACK",
        "true");
  }

  private Air subscribed() {
    Air air = air("1h");
    asked(air, 1);
    assertThat(hub.verifies(air)).isEqualTo(200);
    return air;
  }

  private void asked(Air air, int times) {
    air.until("the hub was asked " + times + " times", () -> hub.asked().size() >= times);
  }

  private static void untilTold(Air air, String headline, boolean told) {
    air.until(
        headline + (told ? " is told" : " is off the air"),
        () -> edition(air).contains(headline) == told);
  }

  private static String edition(Air air) {
    return air.http().get("/api/editions/top").body();
  }

  private static String meter(Air air, String name) {
    return air.http()
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("earshot_websub_" + name + " "))
        .findFirst()
        .orElse("none");
  }

  private static void counts(Air air, String name, int times) {
    assertThat(meter(air, name)).endsWith(" " + times + ".0");
  }

  @Test
  void whatIsPushedIsOnTheAirUpdatedAndWithdrawnWithoutAPoll() {
    try (Air air = subscribed()) {
      assertThat(hub.asked().getFirst())
          .containsEntry("hub.mode", "subscribe")
          .containsEntry("hub.topic", hub.topic())
          .containsEntry("hub.lease_seconds", "604800");
      assertThat(hub.asked().getFirst().get("hub.callback"))
          .matches("https://news\\.example\\.org/websub/[0-9a-f]{64}");
      assertThat(hub.asked().getFirst().get("hub.secret")).hasSizeBetween(32, 199);
      counts(air, "subscriptions", 1);

      assertThat(hub.pushes(air, hub.document(FERRY))).isEqualTo(200);
      untilTold(air, "Ferry returns", true);
      assertThat(hub.pushes(air, hub.document(item("ferry-1", "Ferry late", LATER))))
          .isEqualTo(200);
      untilTold(air, "Ferry late", true);
      assertThat(hub.pushes(air, withdrawn("ferry-1"))).isEqualTo(200);
      untilTold(air, "Ferry late", false);

      assertThat(edition(air)).contains("Mill reopens");
      counts(air, "accepted_total{outcome=\"filed\"}", 3);
      assertThat(hub.polled()).isOne();
      assertThat(hub.asked()).hasSize(1);
    }
  }

  private static String withdrawn(String guid) {
    return """
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
    <title>Mill Town Gazette</title><id>urn:gazette</id><updated>2026-03-10T14:40:00Z</updated>
    <at:deleted-entry ref="%s" when="2026-03-10T14:40:00Z"/></feed>
    """
        .formatted(guid);
  }

  @Test
  void everyMethodOfTheSpecificationSigns() {
    try (Air air = subscribed()) {
      for (String method : new String[] {"sha1", "sha256", "sha384", "sha512"}) {
        String body = hub.document(item(method, "Ferry signs " + method, TWO));
        assertThat(hub.pushes(air, body, method)).isEqualTo(200);
        untilTold(air, "Ferry signs " + method, true);
      }
    }
  }

  @Test
  void whatIsNotSignedAsItShouldBeIsIgnoredAndCounted() {
    try (Air air = subscribed()) {
      String body = hub.document(FERRY);
      counts(air, "refused_total{reason=\"wrong_signature\"}", 0);
      assertThat(hub.pushesWith(air, body, "sha256=" + "0".repeat(64))).isEqualTo(202);
      assertThat(hub.pushesWith(air, body, "sha256=nonsense")).isEqualTo(202);
      String weak = "sha1=" + hub.signature(body, "sha1");
      assertThat(hub.pushesWith(air, body, weak, "sha256=" + "0".repeat(64))).isEqualTo(202);
      assertThat(hub.pushesWith(air, body + " ", "sha256=" + hub.signature(body, "sha256")))
          .isEqualTo(202);
      assertThat(hub.pushesWith(air, body)).isEqualTo(202);
      assertThat(hub.pushesWith(air, body, "md5=" + "0".repeat(32))).isEqualTo(202);
      counts(air, "refused_total{reason=\"wrong_signature\"}", 4);
      counts(air, "refused_total{reason=\"unsigned\"}", 2);
      assertThat(edition(air)).doesNotContain("Ferry");
    }
  }

  /// Without dates the older text would come back as an update.
  @Test
  void replayBringsNothingBack() {
    try (Air air = subscribed()) {
      String before = hub.document(item("ferry-1", "Ferry returns", ""));
      assertThat(hub.pushes(air, before)).isEqualTo(200);
      assertThat(hub.pushes(air, hub.document(item("ferry-1", "Ferry stays", "")))).isEqualTo(200);
      untilTold(air, "Ferry stays", true);
      assertThat(hub.pushes(air, before)).isEqualTo(200);
      counts(air, "refused_total{reason=\"repeated\"}", 1);
      assertThat(edition(air)).contains("Ferry stays").doesNotContain("Ferry returns");
    }
  }

  @Test
  void whatWasNotAskedForIsNotConfirmed() {
    try (Air air = air("1h")) {
      asked(air, 1);
      assertThat(hub.verifies(air, Map.of("hub.topic", "http://other.example/"))).isEqualTo(404);
      assertThat(hub.verifies(air, Map.of("hub.mode", "unsubscribe"))).isEqualTo(404);
      assertThat(hub.verifies(air, Map.of("hub.mode", "nonsense"))).isEqualTo(404);
      assertThat(hub.verifies(air, Map.of("hub.challenge", ""))).isEqualTo(404);
      assertThat(air.http().get("/websub/" + "0".repeat(64) + "?hub.mode=subscribe").statusCode())
          .isEqualTo(404);
      assertThat(hub.pushes(air, hub.document(FERRY))).isEqualTo(410);
      counts(air, "subscriptions", 0);
      air.clock.advance(Duration.ofHours(2));
      assertThat(hub.verifies(air)).isEqualTo(404);
    }
  }

  @Test
  void hubThatDeniesIsBelieved() {
    try (Air air = subscribed()) {
      assertThat(hub.verifies(air, Map.of("hub.mode", "denied"))).isEqualTo(200);
      counts(air, "subscriptions", 0);
      counts(air, "asked_total{outcome=\"denied\"}", 1);
      assertThat(hub.pushes(air, hub.document(FERRY))).isEqualTo(410);
    }
  }

  @Test
  void nobodyIsAtAnyOtherCallback() {
    try (Air air = subscribed()) {
      for (String callback : new String[] {"0".repeat(64), "x", "%2e%2e"}) {
        assertThat(Hub.pushesTo(air, "/websub/" + callback, "x".repeat(3_000_000))).isEqualTo(404);
      }
      counts(air, "refused_total{reason=\"unknown\"}", 1);
    }
  }

  @Test
  void hugePushIsRefusedAndTheFeedAskedInstead() {
    try (Air air = subscribed()) {
      hub.publish(FERRY);
      assertThat(hub.pushes(air, hub.document("<!--" + "x".repeat(2_000_000) + "-->")))
          .isEqualTo(413);
      untilTold(air, "Ferry returns", true);
      counts(air, "refused_total{reason=\"too_large\"}", 1);
    }
  }

  @Test
  void pushWithoutATextWakesThePoll() {
    try (Air air = subscribed()) {
      hub.publish(FERRY);
      assertThat(hub.pushes(air, "")).isEqualTo(200);
      untilTold(air, "Ferry returns", true);
      counts(air, "accepted_total{outcome=\"woke\"}", 1);
      for (int i = 0; i < 20; i++) {
        hub.pushes(air, "");
      }
      assertThat(hub.polled()).isEqualTo(2);
    }
  }

  @Test
  void floodIsStemmed() {
    try (Air air = subscribed()) {
      for (int i = 0; i < 60; i++) {
        assertThat(hub.pushesWith(air, "x")).isEqualTo(202);
      }
      assertThat(hub.pushes(air, hub.document(FERRY))).isEqualTo(429);
      air.clock.advance(Duration.ofMinutes(1));
      assertThat(hub.pushes(air, hub.document(FERRY))).isEqualTo(200);
    }
  }

  @Test
  void leaseIsRenewedBeforeItEnds() {
    hub.lends(10_000);
    try (Air air = air("1s")) {
      asked(air, 1);
      assertThat(hub.verifies(air)).isEqualTo(200);
      air.clock.advance(Duration.ofMinutes(115));
      polledTwice(air);
      assertThat(hub.asked()).hasSize(1);
      air.clock.advance(Duration.ofMinutes(20));
      asked(air, 2);
      assertThat(hub.asked().get(1)).isEqualTo(hub.asked().get(0));
      assertThat(hub.verifies(air)).isEqualTo(200);
      air.clock.advance(Duration.ofMinutes(115));
      assertThat(hub.pushes(air, hub.document(FERRY))).isEqualTo(200);
      hub.answers(500);
      air.clock.advance(Duration.ofMinutes(54));
      counts(air, "subscriptions", 0);
      assertThat(hub.pushes(air, hub.document(FERRY))).isEqualTo(410);
    }
  }

  private void polledTwice(Air air) {
    int before = hub.polled();
    air.until("two more polls", () -> hub.polled() >= before + 2);
  }

  @Test
  void hubThatIsDownCostsNothingAndIsLeftAlone() {
    hub.answers(503);
    try (Air air = air("1s")) {
      asked(air, 1);
      hub.publish(FERRY);
      untilTold(air, "Ferry returns", true);
      polledTwice(air);
      assertThat(hub.asked()).hasSize(1);
      air.clock.advance(Duration.ofMinutes(6));
      asked(air, 2);
      air.clock.advance(Duration.ofMinutes(6));
      polledTwice(air);
      assertThat(hub.asked()).hasSize(2);
      air.clock.advance(Duration.ofMinutes(5));
      asked(air, 3);
      air.until(
          "it was counted", () -> meter(air, "asked_total{outcome=\"refused\"}").endsWith(" 3.0"));
    }
  }

  @Test
  void restartLosesNoSubscription() {
    try (Air air = subscribed()) {
      air.restart();
      counts(air, "subscriptions", 1);
      assertThat(hub.pushes(air, hub.document(FERRY))).isEqualTo(200);
      untilTold(air, "Ferry returns", true);
      assertThat(hub.asked()).hasSize(1);
    }
  }

  @Test
  void hubThatTheFeedNamesNoMoreIsLeft() {
    try (Air air = air("1s")) {
      asked(air, 1);
      assertThat(hub.verifies(air)).isEqualTo(200);
      String callback = hub.callback();
      hub.publishNaming(hub.hub() + "/2");
      asked(air, 3);
      Map<String, String> farewell =
          hub.asked().stream()
              .filter(request -> request.containsValue("unsubscribe"))
              .findFirst()
              .orElseThrow();
      assertThat(farewell).containsEntry("hub.topic", hub.topic()).doesNotContainKey("hub.secret");
      assertThat(Hub.pushesTo(air, callback, "x")).isEqualTo(410);
      assertThat(hub.verifies(air, farewell, Map.of("hub.mode", "subscribe"))).isEqualTo(404);
      assertThat(hub.verifies(air, farewell, Map.of())).isEqualTo(200);
      assertThat(hub.verifies(air, farewell, Map.of())).isEqualTo(404);
      assertThat(Hub.pushesTo(air, callback, "x")).isEqualTo(404);
    }
  }

  @Test
  void feedThatIsFollowedNoMoreIsNotTakenFrom() {
    try (Air air = subscribed()) {
      Air.write(directory.resolve("earshot.yaml"), "sample: false\n");
      air.restart();
      assertThat(hub.pushes(air, hub.document(FERRY))).isEqualTo(404);
    }
  }

  @Test
  void hubInsideOurNetworkThatNobodyNamedIsNotAsked() {
    try (Hub inside = new Hub()) {
      hub.publishNaming(inside.hub());
      try (Air air = air("1h")) {
        air.until(
            "it was not asked",
            () -> meter(air, "asked_total{outcome=\"failed\"}").endsWith(" 1.0"));
        assertThat(inside.asked()).isEmpty();
      }
    }
  }
}
