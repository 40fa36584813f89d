package fm.earshot.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.intake.Item;
import fm.earshot.testing.Http;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Stories posted to a server that is on the air, each acknowledged before its sender sends the
/// next.
final class Posts {
  private static final int SENDERS = Integer.getInteger("senders", 16);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Posts() {}

  /// Stories acknowledged a second.
  static double send(int port, List<Item> items) {
    List<String> bodies = items.stream().map(Posts::ninjs).toList();
    try (Http http = new Http(port)) {
      long start = System.nanoTime();
      send(http, bodies);
      return bodies.size() * 1e9 / (System.nanoTime() - start);
    }
  }

  private static void send(Http http, List<String> bodies) {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < SENDERS; i++) {
        senders.execute(() -> {
          for (int at = next.getAndIncrement(); at < bodies.size(); at = next.getAndIncrement()) {
            int status = http.postJson("/api/stories", bodies.get(at)).statusCode();
            if (status != 201) {
              throw new IllegalStateException("answered " + status);
            }
          }
        });
      }
    }
  }

  private static String ninjs(Item item) {
    ObjectNode json = JSON.createObjectNode().put("uri", item.credit().uri()).put("language", "en");
    json.put("versionCreated", item.timing().versionCreated().toString());
    json.putArray("headlines").addObject().put("value", item.content().headline().text());
    json.putArray("bodies")
        .addObject()
        .put("contentType", "text/plain")
        .put("value", String.join("\n\n", item.content().sent()));
    return json.toString();
  }
}
