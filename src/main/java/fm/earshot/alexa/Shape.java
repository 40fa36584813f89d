package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The keys that a file of the skill package may hold, and what stands at each; read from a list of
/// paths.
final class Shape {
  private static final String ANY_KEY = "*";
  private static final String ELEMENT = "-";

  private final Map<String, Shape> children = new TreeMap<>();
  private String kind = "";

  /// What `skill-keys.txt` or `model-keys.txt` says.
  static Shape of(String resource) {
    Shape root = new Shape();
    text(resource).lines().filter(line -> line.startsWith("/")).forEach(root::allow);
    return root;
  }

  private static String text(String resource) {
    try (InputStream in = Objects.requireNonNull(Shape.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void allow(String line) {
    int space = line.indexOf(' ');
    Shape shape = this;
    for (String segment : line.substring(1, space).split("/", -1)) {
      shape = shape.children.computeIfAbsent(segment, _ -> new Shape());
    }
    shape.kind = line.substring(space + 1);
  }

  /// Puts down every key that has no place here, and every value of another kind.
  void check(JsonNode node, String at, Findings findings) {
    Shape element = children.get(ELEMENT);
    if (!fits(node)) {
      findings.add(at, expected() + " is expected here");
    } else if (element != null) {
      for (int i = 0; i < node.size(); i++) {
        element.check(node.get(i), at + "/" + i, findings);
      }
    } else if (kind.isEmpty()) {
      node.properties().forEach(entry -> entry(entry.getKey(), entry.getValue(), at, findings));
    }
  }

  private void entry(String key, JsonNode value, String at, Findings findings) {
    String there = at + "/" + key.replace("~", "~0").replace("/", "~1");
    Shape shape = children.getOrDefault(key, children.get(ANY_KEY));
    if (shape == null) {
      findings.add(there, "no such key here; one of " + String.join(", ", children.keySet()));
    } else {
      shape.check(value, there, findings);
    }
  }

  private boolean fits(JsonNode node) {
    return switch (expected()) {
      case "text" -> node.isTextual();
      case "true or false" -> node.isBoolean();
      case "a list" -> node.isArray();
      case "a group of keys" -> node.isObject();
      default -> true;
    };
  }

  private String expected() {
    return switch (kind) {
      case "" -> children.containsKey(ELEMENT) ? "a list" : "a group of keys";
      case "flag" -> "true or false";
      default -> kind;
    };
  }
}
