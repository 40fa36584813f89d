package fm.earshot.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// JSON documents with one thing, or several, wrong at any depth.
final class Trees {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HERE = "@here@";
  private static final List<String> TOKENS =
      List.of(
          "1e999",
          "-1e999",
          "1e-999",
          "1E2147483648",
          "-0",
          "-0.0",
          "0.1e1",
          "9223372036854775808",
          "9".repeat(400),
          "0." + "3".repeat(2_000),
          "NaN",
          "Infinity",
          "0x1F",
          "01",
          "+1",
          "tru",
          "nil",
          "null",
          "true",
          "[]",
          "{}",
          "[null]",
          "[[],{}]",
          "{\"\":{\"\":[]}}",
          "\"\\ud800\"",
          "\"\\udc00x\\ud800\"",
          "\"\\u0000\\u0008\\uffff\"",
          "\"\\x\"",
          "\"unclosed",
          "'single'",
          "/*c*/1",
          "",
          ",",
          ":",
          "}",
          "]]]]");

  private Trees() {}

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  static byte[] bytes(JsonNode tree) {
    return tree.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// `sound` with a fault or two.
  static byte[] mangled(JsonNode sound, Random random) {
    JsonNode tree = sound.deepCopy();
    for (int faults = 1 + random.nextInt(3) / 2; faults > 0; faults--) {
      fault(tree, random);
    }
    byte[] bytes = text(tree, random).getBytes(StandardCharsets.UTF_8);
    return random.nextInt(4) == 0 ? Mangled.some(bytes, random) : bytes;
  }

  private static String text(JsonNode tree, Random random) {
    String text = tree.toString();
    String token =
        random.nextInt(8) == 0
            ? deep(random.nextInt(5) == 0 ? 30_000 : random.nextInt(80), random)
            : TOKENS.get(random.nextInt(TOKENS.size()));
    return switch (random.nextInt(12)) {
      case 0 -> text + token;
      case 1 -> "\ufeff" + text;
      case 2 -> "[" + text + "]";
      default -> text.replace("\"" + HERE + "\"", token);
    };
  }

  /// A value `depth` levels deep, and closed again.
  static String deep(int depth, Random random) {
    return random.nextBoolean()
        ? "[".repeat(depth) + "]".repeat(depth)
        : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  private static void fault(JsonNode tree, Random random) {
    List<JsonNode> containers = new ArrayList<>();
    collect(tree, containers);
    switch (containers.get(random.nextInt(containers.size()))) {
      case ObjectNode object -> fault(object, random);
      case ArrayNode array -> fault(array, random);
      case JsonNode other -> throw new AssertionError(other);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private static void fault(ObjectNode object, Random random) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name =
        names.isEmpty() || random.nextInt(12) == 0
            ? Nasty.utf8(random)
            : names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.put(name, HERE);
      case 2 -> object.set(name, object.deepCopy());
      default -> object.put(name, Nasty.utf8(random));
    }
  }

  private static void fault(ArrayNode array, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> array.removeAll();
      case 1 -> array.add(HERE);
      case 2 -> array.addAll(array.deepCopy());
      default -> array.insert(0, Nasty.utf8(random));
    }
  }
}
