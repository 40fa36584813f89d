package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.store.PostgresAddress;
import fm.earshot.testing.Air;
import fm.earshot.testing.Cable;
import fm.earshot.testing.FeedServer;
import fm.earshot.testing.Hub;
import fm.earshot.testing.Postgres;
import fm.earshot.testing.SmartSpeaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two servers on one PostgreSQL.
class TwoNodesTest {
  private static final String STORY =
      "{\"uri\":\"urn:x\",\"headlines\":[{\"value\":\"A"
          + " story\"}],\"bodies\":[{\"value\":\"Told.\"}]}";

  @TempDir Path directory;
  private PostgresAddress address;

  @BeforeEach
  void open() {
    address = Postgres.fresh();
  }

  private Air node(String name, String url) throws IOException {
    return Air.with(
        Files.createDirectories(directory.resolve(name)),
        "EARSHOT_DATABASE",
        url,
        "EARSHOT_DATABASE_USER",
        String.valueOf(address.user()),
        "EARSHOT_IDENTITY_KEY",
        "the same on every node",
        "EARSHOT_PUBLIC_URL",
        "https://news.example.org",
        "EARSHOT_UNVERIFIED_LOOPBACK",
        "true");
  }

  private static void untilTold(Air node, String headline, boolean told) {
    node.until(
        headline + (told ? " is told" : " is off the air"),
        () -> node.http().get("/api/editions/top").body().contains(headline) == told);
  }

  @Test
  void whatIsFiledAtOneNodeIsOnTheAirAtTheOtherAndWhatIsKilledIsOff() throws IOException {
    try (Air here = node("here", address.url());
        Air there = node("there", address.url())) {
      String ferry = here.post("urn:ferry", "Ferry returns", "The ferry sails on Friday.");
      untilTold(there, "Ferry returns", true);
      there.post("urn:mill", "Mill reopens", "The mill opens on Monday.");
      untilTold(here, "Mill reopens", true);
      assertThat(here.post("urn:mill", "Mill stays shut", "It does not open.")).isNotEmpty();
      untilTold(there, "Mill stays shut", true);

      SmartSpeaker inTheMiddle =
          here.speaker("anna").opensWith("FindStoryIntent", "query", "ferry").hears("on Friday");
      there.kill(ferry);
      untilTold(here, "Ferry returns", false);
      inTheMiddle.asks("AMAZON.RepeatIntent").doesNotHear("on Friday");
      here.speaker("ben").opens().hears("Mill stays shut").doesNotHear("Ferry");
      here.speaker("cleo").opensWith("FindStoryIntent", "query", "ferry").doesNotHear("on Friday");
      assertThat(here.http().get("/feeds/flash.json").body()).doesNotContain("Ferry");
      assertThat(here.http().get("/feeds/flash.xml").body()).doesNotContain("Ferry");
      assertThat(here.http().get("/api/stories/" + ferry).body()).contains("canceled");
    }
  }

  @Test
  void nodeThatLostTheDatabaseTellsOnAndCatchesUp() throws IOException {
    try (Cable cable = Cable.to(Postgres.port());
        Air here = node("here", address.url());
        Air there = node("there", address.url().replaceFirst(":\\d+/", ":" + cable.port() + "/"))) {
      String ferry = here.post("urn:ferry", "Ferry returns", "The ferry sails on Friday.");
      untilTold(there, "Ferry returns", true);

      cable.cut();
      here.post("urn:mill", "Mill reopens", "The mill opens on Monday.");
      here.kill(ferry);
      untilTold(here, "Mill reopens", true);
      assertThat(there.http().postJson("/api/stories", STORY).statusCode()).isEqualTo(503);
      assertThat(there.http().get("/api/editions/top").body()).contains("Ferry returns");

      cable.mend();
      untilTold(there, "Mill reopens", true);
      untilTold(there, "Ferry returns", false);
      there.post("urn:pool", "Pool warms up", "The pool is warm.");
      untilTold(here, "Pool warms up", true);

      Postgres.cut(address);
      String bog = here.post("urn:bog", "Bog stays wet", "The bog is wet.");
      untilTold(there, "Bog stays wet", true);
      Postgres.cut(address);
      here.kill(bog);
      untilTold(there, "Bog stays wet", false);
    }
  }

  @Test
  void feedIsPolledByOneNodeForAll() throws IOException {
    try (FeedServer feed = FeedServer.serving("Bridge closes", "The bridge closed on Monday.")) {
      String settings = "feeds:\n  - url: \"http://" + feed.place() + "/feed.xml\"\n    poll: 1h\n";
      for (String name : new String[] {"here", "there"}) {
        Path home = Files.createDirectories(directory.resolve(name));
        Air.write(home.resolve("earshot.yaml"), settings);
      }
      try (Air here = node("here", address.url());
          Air there = node("there", address.url())) {
        untilTold(here, "Bridge closes", true);
        untilTold(there, "Bridge closes", true);
        assertThat(feed.asked()).isOne();
      }
    }
  }

  @Test
  void oneNodeSubscribesAndAnyIsCalled() throws IOException {
    try (Hub hub = new Hub()) {
      String settings = "feeds:\n  - url: \"" + hub.topic() + "\"\n    poll: 1s\n";
      for (String name : new String[] {"here", "there"}) {
        Path home = Files.createDirectories(directory.resolve(name));
        Air.write(home.resolve("earshot.yaml"), settings);
      }
      try (Air here = node("here", address.url());
          Air there = node("there", address.url())) {
        here.until("the hub was asked", () -> !hub.asked().isEmpty());
        here.until("some more polls", () -> hub.polled() >= 3);
        assertThat(hub.asked()).hasSize(1);
        assertThat(hub.verifies(there)).isEqualTo(200);
        String ferry =
            hub.document(Hub.item("ferry-1", "Ferry returns", "10 Mar 2026 14:00:00 GMT"));
        assertThat(hub.pushes(here, ferry)).isEqualTo(200);
        untilTold(here, "Ferry returns", true);
        untilTold(there, "Ferry returns", true);
      }
    }
  }
}
