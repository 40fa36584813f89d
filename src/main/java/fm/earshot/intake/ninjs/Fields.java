package fm.earshot.intake.ninjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object at `pointer`, each checked for its type as it is asked for. JSON
/// null counts as absent.
record Fields(JsonNode node, String pointer) {
  private static final Pattern OFFSET = Pattern.compile("(?<=[\\d])([+-]\\d{2})(\\d{2})$");
  private static final int DEPTH = 50;
  private static final int LONGEST_STRING = 1_000_000;
  private static final int LONGEST_DOCUMENT = 5_000_000;
  private static final int LONGEST_NUMBER = 100;
  static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxStringLength(LONGEST_STRING)
                          .maxDocumentLength(LONGEST_DOCUMENT)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  static Fields parse(byte[] json) throws NinjsException {
    if (json.length > LONGEST_DOCUMENT) {
      throw new NinjsException("", "larger than " + LONGEST_DOCUMENT + " bytes");
    }
    try {
      JsonNode root = JSON.readTree(json);
      if (root == null || !root.isObject()) {
        throw new NinjsException("", "an item is a JSON object");
      }
      return new Fields(root, "");
    } catch (JsonProcessingException e) {
      throw new NinjsException("", "no JSON, or beyond what is taken" + place(e));
    } catch (IOException e) {
      throw new NinjsException("", "no JSON in UTF-8, UTF-16 or UTF-32");
    }
  }

  private static String place(JsonProcessingException e) {
    var at = e.getLocation();
    return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /// The first of `names` that is there, as text, or null. Blank counts as absent.
  @Nullable String text(String... names) throws NinjsException {
    for (String name : names) {
      if (has(name)) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
          throw new NinjsException(at(name), "must be a string, not " + kind(value));
        }
        if (!value.asText().isBlank()) {
          return value.asText();
        }
      }
    }
    return null;
  }

  /// The names of the fields that begin so, in their order.
  List<String> beginning(String start) {
    List<String> names = new ArrayList<>();
    node.fieldNames()
        .forEachRemaining(name -> {
          if (name.startsWith(start)) {
            names.add(name);
          }
        });
    return names;
  }

  @Nullable Integer number(String name) throws NinjsException {
    if (!has(name)) {
      return null;
    }
    JsonNode value = node.path(name);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new NinjsException(at(name), "must be a whole number, not " + kind(value));
    }
    return value.asInt();
  }

  @Nullable Instant date(String... names) throws NinjsException {
    for (String name : names) {
      String text = text(name);
      if (text != null) {
        try {
          return OffsetDateTime.parse(OFFSET.matcher(text.strip()).replaceFirst("$1:$2"))
              .toInstant();
        } catch (DateTimeException e) {
          throw new NinjsException(
              at(name), "must be a date and time such as 2026-01-31T09:30:00Z, with its offset");
        }
      }
    }
    return null;
  }

  /// The objects of a list; none where it is absent.
  List<Fields> list(String name) throws NinjsException {
    if (!has(name)) {
      return List.of();
    }
    JsonNode list = node.path(name);
    if (!list.isArray()) {
      throw new NinjsException(at(name), "must be a list, not " + kind(list));
    }
    List<Fields> objects = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!list.path(i).isObject()) {
        throw new NinjsException(
            at(name) + "/" + i, "must be an object, not " + kind(list.path(i)));
      }
      objects.add(new Fields(list.path(i), at(name) + "/" + i));
    }
    return objects;
  }

  String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT, POJO -> "an object";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case STRING, BINARY -> "a string";
      case NULL, MISSING -> "nothing";
    };
  }
}
