package fm.earshot.figures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How fast a finished bulletin is pulled, beside a bare route that holds the same bytes in memory.
final class Served {
  private static final int CONNECTIONS = 8;
  private static final int PAIRS = 5;
  private static final int ATTEMPTS = 20;
  private static final Duration WARM_UP = Duration.ofSeconds(4);
  private static final Duration LEG = Duration.ofSeconds(2);

  private Served() {}

  static void run(Path directory) throws IOException, InterruptedException {
    try (Server earshot = Server.earshot(Map.of("EARSHOT_DATA", directory.toString()))) {
      for (String ending : List.of("mp3", "wav")) {
        String path = "/bulletins/top/latest." + ending;
        long start = System.nanoTime();
        byte[] bytes = pull(earshot.port(), path);
        System.out.printf(
            "%s: %,d bytes, there after %.1f s%n",
            ending, bytes.length, (System.nanoTime() - start) / 1e9);
        Path file = Files.write(directory.resolve("same." + ending), bytes);
        compare(ending, earshot, path, file);
      }
    }
  }

  private static void compare(String ending, Server earshot, String path, Path file)
      throws IOException, InterruptedException {
    try (Server bare = Server.bare("-Dbare.file=" + file)) {
      Pulls ours = new Pulls(earshot.port(), path, CONNECTIONS);
      Pulls theirs = new Pulls(bare.port(), "/bare/file", CONNECTIONS);
      ours.in(WARM_UP);
      theirs.in(WARM_UP);
      List<Double> ratios = new ArrayList<>();
      for (int i = 1; i <= PAIRS; i++) {
        double base = theirs.in(LEG);
        double pulled = ours.in(LEG);
        ratios.add(pulled / base);
        System.out.printf(
            "%s pair %d: %.0f files a second, bare route %.0f: %.3f%n",
            ending, i, pulled, base, pulled / base);
      }
      ratios.sort(Comparator.naturalOrder());
      System.out.printf(
          "%s: median ratio %.3f; %s%n", ending, ratios.get(PAIRS / 2), earshot.memory());
    }
  }

  /// Waits until it was made.
  private static byte[] pull(int port, String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < ATTEMPTS; i++) {
        HttpResponse<byte[]> got =
            client.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (got.statusCode() == 200) {
          return got.body();
        }
        Thread.sleep(Duration.ofSeconds(1));
      }
    }
    throw new IOException("no bulletin was made");
  }
}
