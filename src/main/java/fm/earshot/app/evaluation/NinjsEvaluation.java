package fm.earshot.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fm.earshot.intake.Sender;
import fm.earshot.intake.ninjs.Ninjs;
import fm.earshot.intake.ninjs.NinjsException;
import fm.earshot.news.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// How ninjs documents are told apart, of a directory with an `index.jsonl` of `path` and `expect`
/// (`pass` or `fail`).
final class NinjsEvaluation {
  private static final Sender DESK = new Sender("desk", Origin.DESK);

  private NinjsEvaluation() {}

  static ObjectNode of(Path directory) throws IOException {
    int pass = 0;
    int read = 0;
    int fail = 0;
    int refused = 0;
    ObjectNode wrong = JsonNodeFactory.instance.objectNode();
    for (String line : Files.readAllLines(directory.resolve("index.jsonl"))) {
      JsonNode entry = new ObjectMapper().readTree(line);
      String path = entry.path("path").asText();
      String problem = problem(Files.readAllBytes(directory.resolve(path)));
      boolean fine = problem.isEmpty();
      switch (entry.path("expect").asText()) {
        case "pass" -> {
          pass++;
          read += fine ? 1 : 0;
          note(wrong, fine, path, problem);
        }
        case "fail" -> {
          fail++;
          refused += fine ? 0 : 1;
          note(wrong, !fine, path, "read");
        }
        default -> {}
      }
    }
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    figures.put("should_pass", pass).put("read", read).put("should_fail", fail);
    return figures.put("refused", refused).set("wrong", wrong);
  }

  private static void note(ObjectNode wrong, boolean right, String path, String what) {
    if (!right) {
      wrong.put(path, what);
    }
  }

  private static String problem(byte[] json) {
    try {
      Ninjs.read(json, DESK, Instant.EPOCH);
      return "";
    } catch (NinjsException e) {
      return String.valueOf(e.getMessage());
    } catch (RuntimeException e) {
      return "EXCEPTION " + e;
    }
  }
}
