package fm.earshot.intake.ninjs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The shapes that `fields.txt` says, by name.
final class Shapes {
  private final List<String> lines;
  private int at;

  private Shapes(List<String> lines) {
    this.lines = lines;
  }

  static Map<String, Shape> read() {
    try (InputStream in = Shapes.class.getResourceAsStream("fields.txt")) {
      if (in == null) {
        throw new IllegalStateException("fields.txt is part of Earshot");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Shapes shapes =
          new Shapes(text.lines().filter(line -> !line.strip().matches("|#.*")).toList());
      return Map.copyOf(shapes.group(0).fields());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines from here on that are as deep.
  private Shape.Group group(int depth) {
    Map<String, Shape> fields = new LinkedHashMap<>();
    Set<String> needed = new HashSet<>();
    List<Set<String>> either = new ArrayList<>();
    while (at < lines.size() && depth(lines.get(at)) == depth) {
      String[] words = lines.get(at++).strip().split(" ", -1);
      List<String> kind = Arrays.asList(words).subList(1, words.length);
      if (words[0].equals("either") && kind.size() > 1) {
        either.add(Set.copyOf(kind));
        continue;
      }
      String name = words[0].replace("!", "");
      if (!name.equals(words[0])) {
        needed.add(name);
      }
      fields.put(name, shape(kind, group(depth + 2)));
    }
    return new Shape.Group(fields, needed, either);
  }

  private static int depth(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Shape shape(List<String> kind, Shape.Group below) {
    List<String> rest = kind.subList(1, kind.size());
    return switch (kind.getFirst()) {
      case "text" -> new Shape.Text();
      case "date" -> new Shape.Moment();
      case "any" -> new Shape.Any();
      case "number" -> new Shape.Num();
      case "geojson" -> new Shape.GeoJson();
      case "whole" -> whole(rest);
      case "one-of" -> new Shape.OneOf(rest);
      case "fields" -> below;
      case "list" -> new Shape.ListOf(rest.isEmpty() ? below : shape(rest, below));
      case "list-or-names" ->
          new Shape.ListOrNames(shape(rest, below), new Shape.Names(shape(rest, nameless(below))));
      case "list-or-any" -> new Shape.ListOrNames(shape(rest, below), new Shape.Any());
      default -> reference(kind.getFirst(), below);
    };
  }

  /// Under a name of its own a thing needs none within.
  private static Shape.Group nameless(Shape.Group below) {
    return new Shape.Group(below.fields(), Set.of(), below.either());
  }

  private static Shape reference(String kind, Shape.Group below) {
    if (!kind.startsWith("@")) {
      throw new IllegalStateException("fields.txt: unknown kind " + kind);
    }
    String name = kind.substring(1);
    return below.fields().isEmpty() ? new Shape.Ref(name) : new Shape.More(name, below);
  }

  private static Shape whole(List<String> limits) {
    return limits.isEmpty()
        ? new Shape.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE)
        : new Shape.Whole(Integer.parseInt(limits.get(0)), Integer.parseInt(limits.get(1)));
  }
}
