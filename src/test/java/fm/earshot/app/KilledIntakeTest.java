package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.StoryId;
import fm.earshot.store.Database;
import fm.earshot.store.SqlStoryBook;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that takes stories in is killed again and again, at any moment, and started again with
/// nothing mended between. How often: `-Dkills=50`, else 3 times; `-Dseed=…` for the same moments.
class KilledIntakeTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int SENDERS = 4;
  private static final int MOST_BEFORE_KILL = 100;
  private static final int MOST_LATER_MICROS = 5_000;
  private static final int EACH_KILLED = 7;

  @TempDir Path directory;
  @TempDir Path room;
  private final Queue<StoryId> kept = new ConcurrentLinkedQueue<>();
  private final Queue<StoryId> withdrawn = new ConcurrentLinkedQueue<>();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final AtomicInteger sent = new AtomicInteger();

  @Test
  void nothingAcknowledgedIsLostHoweverOftenItIsKilled() throws IOException {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    QuickStart intake = new QuickStart(IntakeProcess.class, room, room);
    long start = System.nanoTime();
    for (int i = 0; i < KILLS; i++) {
      Duration later = Duration.of(random.nextInt(MOST_LATER_MICROS), ChronoUnit.MICROS);
      killed(intake.start(directory), 1 + random.nextInt(MOST_BEFORE_KILL), later);
    }
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    System.out.printf(
        "killed %d times in %d s, seed %d: %d stories and %d kills acknowledged of %d sent%n",
        KILLS, seconds, seed, kept.size(), withdrawn.size(), sent.get());
    try (Database database = Database.open(directory)) {
      SqlStoryBook book = new SqlStoryBook(database);
      assertThat(kept).hasSizeGreaterThanOrEqualTo(KILLS);
      assertThat(unanswered).as("senders that were cut off").hasValue(KILLS * SENDERS);
      assertThat(kept).allSatisfy(id -> assertThat(book.newest(id)).isNotNull());
      assertThat(book.killed()).containsAll(withdrawn);
    }
  }

  /// Sends as fast as it takes, and kills it in the midst of that: so much `later` than so many
  /// answers came.
  private void killed(Process process, int acknowledged, Duration later) throws IOException {
    int target = kept.size() + acknowledged;
    try (BufferedReader said = process.inputReader();
        HttpClient http = HttpClient.newHttpClient();
        ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      int port = Integer.parseInt(String.valueOf(said.readLine()));
      for (int i = 0; i < SENDERS; i++) {
        senders.execute(() -> sendUntilGone(http, port));
      }
      while (kept.size() < target && process.isAlive()) {
        Thread.onSpinWait();
      }
      long moment = System.nanoTime() + later.toNanos();
      while (System.nanoTime() < moment) {
        Thread.onSpinWait();
      }
      assertThat(process.isAlive()).as("it runs until it is killed").isTrue();
      process.toHandle().destroyForcibly();
    }
  }

  private void sendUntilGone(HttpClient http, int port) {
    try {
      while (true) {
        int number = sent.incrementAndGet();
        String uri = "urn:killed:" + number;
        StoryId id = StoryId.of("the newsroom", uri);
        if (post(http, port, "", story(uri)) == 201) {
          kept.add(id);
        }
        if (number % EACH_KILLED == 0
            && post(http, port, "/" + id.value() + "/kill", "{\"reason\":\"wrong\"}") == 200) {
          withdrawn.add(id);
        }
      }
    } catch (IOException | InterruptedException e) {
      // It is gone: what was not answered may be kept or not.
      unanswered.incrementAndGet();
    }
  }

  private static String story(String uri) {
    return "{\"headlines\":[{\"value\":\"A story\"}],\"bodies\":[{\"value\":\"Told.\"}],\"uri\":\""
        + uri
        + "\"}";
  }

  private static int post(HttpClient http, int port, String path, String json)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/stories" + path))
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
