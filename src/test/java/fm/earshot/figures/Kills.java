package fm.earshot.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.store.Database;
import fm.earshot.store.PostgresAddress;
import fm.earshot.testing.Air;
import fm.earshot.testing.Postgres;
import fm.earshot.testing.SmartSpeaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// How soon a kill is obeyed everywhere, on one node and on the other of two; and how soon a story
/// posted to one node is told by the other.
final class Kills {
  private static final int SOME = 300;
  private static final int ALONE = 100;
  private static final int ACROSS = 50;
  private static final int AFTER_CUT = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path room;
  private int count;

  private Kills(Path room) {
    this.room = room;
  }

  static void run(Path room) throws IOException {
    Kills kills = new Kills(room);
    kills.alone(SOME);
    kills.alone(Many.STORIES);
    kills.across();
  }

  private void alone(int stories) throws IOException {
    Path data = Files.createDirectories(room.resolve("kept" + stories));
    try (Database database = Database.open(data)) {
      new Many(Air.START, stories).fill(database);
    }
    alone(data, stories);
  }

  private void alone(Path data, int stories) {
    try (Air air = Air.with(data, "EARSHOT_DATA", data.toString())) {
      say("kill, one node, %,d stories".formatted(stories), times(ALONE, () -> kill(air, air)));
    }
  }

  private void across() throws IOException {
    PostgresAddress address = Postgres.fresh();
    try (Database database = Database.open(address)) {
      new Many(Air.START, SOME).fill(database);
    }
    try (Air here = node(address, "here");
        Air there = node(address, "there")) {
      say("post, told by the other node", times(ACROSS, () -> post(here, there)));
      say("kill, obeyed by the other node", times(ACROSS, () -> kill(here, there)));
      say(
          "post after all connections were cut",
          times(
              AFTER_CUT,
              () -> {
                Postgres.cut(address);
                return post(here, there);
              }));
      say(
          "kill after all connections were cut",
          times(
              AFTER_CUT,
              () -> {
                Postgres.cut(address);
                return kill(here, there);
              }));
    }
  }

  private Air node(PostgresAddress address, String name) throws IOException {
    return Air.with(
        Files.createDirectories(room.resolve(name)),
        "EARSHOT_DATABASE",
        address.url(),
        "EARSHOT_DATABASE_USER",
        String.valueOf(address.user()),
        "EARSHOT_IDENTITY_KEY",
        "the same on every node");
  }

  private double post(Air here, Air there) {
    String headline = "Posted number " + ++count;
    long start = System.nanoTime();
    String lead = "Item " + count + " came from the harbour";
    here.post("urn:kills:" + count, headline, lead + ".");
    await(() -> finds(there, headline).contains(lead));
    return millis(start);
  }

  /// From before the kill is sent until it is obeyed in the edition, both flash feeds, a search, a
  /// new conversation, and one that is in the middle of the story.
  private double kill(Air here, Air there) {
    await(() -> read(there, "/api/editions/top").path("rundown").size() > 1);
    String id = read(there, "/api/editions/top").at("/rundown/0/id").asText();
    JsonNode story = read(there, "/api/stories/" + id);
    String headline = story.at("/headlines/0/value").asText();
    String lead = story.at("/bodies/0/value").asText().replaceFirst("(?s)\\..*", "");
    SmartSpeaker inTheMiddle = there.speaker("middle " + ++count);
    inTheMiddle.opensWith("FindStoryIntent", "query", headline);
    await(() -> finds(there, headline).contains(lead));
    long start = System.nanoTime();
    here.kill(id);
    await(() -> !there.http().get("/api/editions/top").body().contains(id));
    await(() -> !there.http().get("/feeds/flash.json").body().contains(headline));
    await(() -> !there.http().get("/feeds/flash.xml").body().contains(headline));
    await(() -> !finds(there, headline).contains(lead));
    await(() -> !there.speaker("new " + ++count).opens().all().contains(lead));
    await(() -> !inTheMiddle.asks("AMAZON.RepeatIntent").all().contains(lead));
    return millis(start);
  }

  private String finds(Air air, String query) {
    return air.speaker("search " + ++count).opensWith("FindStoryIntent", "query", query).all();
  }

  private static JsonNode read(Air air, String path) {
    try {
      return JSON.readTree(air.http().get(path).body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(path, e);
    }
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private interface Measured {
    double once();
  }

  private static List<Double> times(int times, Measured measured) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      millis.add(measured.once());
    }
    return millis.stream().sorted().toList();
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static void say(String what, List<Double> millis) {
    System.out.printf(
        "%s: median %.0f ms, most %.0f of %d%n",
        what, millis.get(millis.size() / 2), millis.getLast(), millis.size());
  }
}
