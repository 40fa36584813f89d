package fm.earshot.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import fm.earshot.intake.Item;
import fm.earshot.intake.WireException;
import fm.earshot.intake.feed.FeedReader;
import fm.earshot.intake.feed.FeedSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What hostile documents do to the reader of feeds, of a directory with an `index.jsonl` of `file`
/// and `expect`. Addresses of port 9 on this machine are turned to a listener that must hear
/// nothing. Time is the processor's, which others on the machine do not lengthen.
final class AttackEvaluation {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final long MOST_BYTES = 64L << 20;
  private static final String CANARY = "CANARY-";

  private final Path directory;
  private final ServerSocket listener;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final ObjectNode wrong = JsonNodeFactory.instance.objectNode();
  private int files;
  private long slowest;
  private long largest;

  private AttackEvaluation(Path directory, ServerSocket listener) {
    this.directory = directory;
    this.listener = listener;
  }

  static ObjectNode of(Path directory) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(1);
      AttackEvaluation evaluation = new AttackEvaluation(directory, listener);
      // What is loaded for the first document of each kind is not what an attack costs.
      evaluation.said(
          "", "<rss><channel><item><title>a</title></item></channel></rss>".getBytes(UTF_8));
      evaluation.said("", "<newsItem guid='a'/>".getBytes(UTF_8));
      for (String line : Files.readAllLines(directory.resolve("index.jsonl"))) {
        JsonNode entry = new ObjectMapper().readTree(line);
        evaluation.attack(entry.path("file").asText(), entry.path("expect").asText());
      }
      return evaluation.figures();
    }
  }

  private void attack(String file, String expect) throws IOException {
    files++;
    String text = Files.readString(directory.resolve(file), StandardCharsets.ISO_8859_1);
    byte[] bytes =
        text.replace("127.0.0.1:9/", "127.0.0.1:" + listener.getLocalPort() + "/")
            .getBytes(StandardCharsets.ISO_8859_1);
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long started = threads.getCurrentThreadCpuTime();
    List<String> said = said(file, bytes);
    Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - started);
    long took64 = threads.getCurrentThreadAllocatedBytes() - allocated;
    slowest = Math.max(slowest, took.toMillis());
    largest = Math.max(largest, took64);
    boolean refused = said.isEmpty();
    List<String> problems = new ArrayList<>();
    note(problems, said.contains("EXCEPTION"), "an exception");
    note(problems, took.compareTo(LONGEST) > 0, "slow");
    note(problems, took64 > MOST_BYTES, "much memory");
    note(problems, isCalled(), "a connection");
    note(problems, String.join(" ", said).contains(CANARY), "a leak");
    note(problems, expect.equals("rejected") && !refused, "read");
    note(problems, expect.equals("parses") && refused, "refused");
    if (!problems.isEmpty()) {
      wrong.put(file, String.join(", ", problems));
    }
  }

  private static void note(List<String> problems, boolean is, String what) {
    if (is) {
      problems.add(what);
    }
  }

  /// All that the items of a document say; nothing if it is refused.
  private List<String> said(String file, byte[] bytes) {
    FeedSource source =
        new FeedSource(
            "Attack", directory.resolve(file).toUri().toString(), null, null, Duration.ZERO);
    try {
      return new FeedReader(() -> Instant.EPOCH)
          .read(bytes, "application/xml", source).stream().map(Item::toString).toList();
    } catch (WireException e) {
      return List.of();
    } catch (RuntimeException | StackOverflowError e) {
      return List.of("EXCEPTION");
    }
  }

  private boolean isCalled() throws IOException {
    try {
      listener.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private ObjectNode figures() {
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    figures.put("files", files).put("held", files - wrong.size());
    figures.put("slowest_ms", slowest).put("most_allocated_mb", largest >> 20);
    return figures.set("wrong", wrong);
  }
}
