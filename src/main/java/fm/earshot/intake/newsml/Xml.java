package fm.earshot.intake.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An element: its local name, its attributes by local name, and what is in it, elements and texts
/// in order.
record Xml(String name, Map<String, String> attributes, List<Object> content) {

  List<Xml> children() {
    List<Xml> children = new ArrayList<>();
    for (Object each : content) {
      if (each instanceof Xml child) {
        children.add(child);
      }
    }
    return children;
  }

  /// The elements at a path of local names, from here.
  List<Xml> all(String... path) {
    List<Xml> found = List.of(this);
    for (String step : path) {
      found =
          found.stream()
              .flatMap(each -> each.children().stream())
              .filter(child -> child.name.equals(step))
              .toList();
    }
    return found;
  }

  @Nullable Xml first(String... path) {
    List<Xml> all = all(path);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// The first element of this name, however deep, or null.
  @Nullable Xml within(String name) {
    for (Xml child : children()) {
      Xml found = child.name.equals(name) ? child : child.within(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// The attribute, "" if it is not there.
  String attribute(String name) {
    return attributes.getOrDefault(name, "").strip();
  }

  /// All text in it, its blanks as single spaces.
  String text() {
    StringBuilder text = new StringBuilder();
    gather(text);
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /// All text in it as written.
  String raw() {
    StringBuilder text = new StringBuilder();
    gather(text);
    return text.toString();
  }

  private void gather(StringBuilder text) {
    for (Object each : content) {
      if (each instanceof Xml child) {
        child.gather(text);
      } else {
        text.append(each);
      }
    }
  }
}
