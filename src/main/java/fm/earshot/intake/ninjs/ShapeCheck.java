package fm.earshot.intake.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds a document to the shape of a ninjs item, of whatever version.
final class ShapeCheck {
  private static final Map<String, Shape> SHAPES = Shapes.read();
  private static final Pattern MOMENT =
      Pattern.compile(
          "-?\\d{4,}(-(1[0-2]|0[1-9])(-(3[01]|0[1-9]|[12]\\d)(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?"
              + "(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?");
  private static final Pattern ENDING = Pattern.compile("[a-zA-Z0-9_].*", Pattern.DOTALL);
  private static final Map<String, String> GEOMETRY =
      Map.of(
          "Point", "coordinates",
          "MultiPoint", "coordinates",
          "LineString", "coordinates",
          "MultiLineString", "coordinates",
          "Polygon", "coordinates",
          "MultiPolygon", "coordinates",
          "GeometryCollection", "geometries",
          "Feature", "geometry",
          "FeatureCollection", "features");

  private ShapeCheck() {}

  static void item(Fields item) throws NinjsException {
    check(item, group(new Shape.Ref("item")));
  }

  private static void check(JsonNode value, Shape shape, String at) throws NinjsException {
    switch (shape) {
      case Shape.Any() -> {}
      case Shape.Text() -> must(value.isTextual(), at, "a string", value);
      case Shape.Num() -> must(value.isNumber(), at, "a number", value);
      case Shape.Whole whole -> whole(value, whole, at);
      case Shape.Moment() -> {
        must(value.isTextual(), at, "a string", value);
        if (!MOMENT.matcher(value.asText().strip()).matches()) {
          throw new NinjsException(at, "must be a date, or a date and time, such as 2026-01-31");
        }
      }
      case Shape.OneOf(var values) -> oneOf(value, values, at);
      case Shape.GeoJson() -> geoJson(value, at);
      case Shape.ListOf(Shape each) -> list(value, each, at);
      case Shape.Names(Shape each) -> names(value, each, at);
      case Shape.ListOrNames(Shape each, Shape named) -> {
        if (value.isArray()) {
          list(value, each, at);
        } else {
          must(value.isObject(), at, "a list", value);
          check(value, named, at);
        }
      }
      case Shape.Ref _, Shape.Group _, Shape.More _ -> {
        must(value.isObject(), at, "an object", value);
        check(new Fields(value, at), group(shape));
      }
    }
  }

  private static void check(Fields object, Shape.Group group) throws NinjsException {
    for (Map.Entry<String, JsonNode> field : object.node().properties()) {
      Shape shape = shape(field.getKey(), group);
      if (shape == null) {
        throw new NinjsException(object.at(field.getKey()), "is no field of ninjs here");
      }
      if (!field.getValue().isNull()) {
        check(field.getValue(), shape, object.at(field.getKey()));
      }
    }
    for (String name : group.needed()) {
      if (!object.has(name)) {
        throw new NinjsException(object.at(name), "must be there");
      }
    }
    for (Set<String> either : group.either()) {
      List<String> there = either.stream().filter(object::has).toList();
      if (there.size() != 1) {
        throw new NinjsException(
            object.pointer(),
            "must have one of " + String.join(", ", either.stream().sorted().toList()));
      }
    }
  }

  private static @Nullable Shape shape(String name, Shape.Group group) {
    Shape exact = group.fields().get(name);
    int end = name.indexOf('_');
    if (exact != null || end < 0 || !ENDING.matcher(name.substring(end + 1)).matches()) {
      return exact;
    }
    return group.fields().get(name.substring(0, end + 1) + "*");
  }

  /// What a shape of objects says, wherever it says it.
  private static Shape.Group group(Shape shape) {
    return switch (shape) {
      case Shape.Group group -> group;
      case Shape.Ref(String name) -> named(name);
      case Shape.More(String name, Shape.Group more) -> {
        Shape.Group known = named(name);
        Map<String, Shape> fields = new HashMap<>(known.fields());
        fields.putAll(more.fields());
        Set<String> needed = new HashSet<>(known.needed());
        needed.addAll(more.needed());
        yield new Shape.Group(fields, needed, known.either());
      }
      default -> throw new IllegalStateException("no shape of objects: " + shape);
    };
  }

  private static Shape.Group named(String name) {
    Shape shape = SHAPES.get(name);
    if (shape == null) {
      throw new IllegalStateException("fields.txt does not say what " + name + " is");
    }
    return group(shape);
  }

  private static void list(JsonNode value, Shape each, String at) throws NinjsException {
    must(value.isArray(), at, "a list", value);
    for (int i = 0; i < value.size(); i++) {
      check(value.path(i), each, at + "/" + i);
    }
  }

  private static void names(JsonNode value, Shape each, String at) throws NinjsException {
    Fields object = new Fields(value, at);
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      check(field.getValue(), each, object.at(field.getKey()));
    }
  }

  private static void whole(JsonNode value, Shape.Whole whole, String at) throws NinjsException {
    must(value.isIntegralNumber() && value.canConvertToInt(), at, "a whole number", value);
    if (value.asInt() < whole.least() || value.asInt() > whole.most()) {
      throw new NinjsException(
          at, "is " + whole.least() + " to " + whole.most() + ", not " + value.asInt());
    }
  }

  private static void oneOf(JsonNode value, List<String> values, String at) throws NinjsException {
    must(value.isTextual(), at, "a string", value);
    if (!values.contains(value.asText())) {
      String named = String.join(", ", values);
      throw new NinjsException(at, "must be one of " + named + ", not " + shown(value));
    }
  }

  private static void geoJson(JsonNode value, String at) throws NinjsException {
    must(value.isObject(), at, "an object", value);
    String within = GEOMETRY.get(value.path("type").asText(""));
    if (within == null || !value.has(within)) {
      throw new NinjsException(at, "must be GeoJSON, with its type and what that needs");
    }
  }

  private static String shown(JsonNode value) {
    String text = value.asText().replaceAll("\\p{Cntrl}", " ");
    return "\"" + text.substring(0, Math.min(40, text.length())) + "\"";
  }

  private static void must(boolean fits, String at, String what, JsonNode value)
      throws NinjsException {
    if (!fits) {
      throw new NinjsException(at, "must be " + what + ", not " + Fields.kind(value));
    }
  }
}
