package fm.earshot.phone;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads names, words and numbers out of a flow's YAML. Words are taken as they are written: `yes`,
/// `no` and `on` are words, whatever older YAML made of them.
record FlowFields(FlowProblems problems) {
  private static final Set<Tag> NUMBERS = Set.of(Tag.INT, Tag.FLOAT, Tag.TIMESTAMP);

  /// The entries of a mapping by name; those not among `allowed`, and those given twice, are wrong.
  Map<String, NodeTuple> of(Node node, List<String> allowed) {
    Map<String, NodeTuple> fields = new LinkedHashMap<>();
    for (NodeTuple entry : entries(node)) {
      String name = text(entry.getKeyNode());
      if (!allowed.contains(name)) {
        problems.add(
            entry.getKeyNode(), "no \"" + name + "\" here; one of " + String.join(", ", allowed));
      } else if (fields.putIfAbsent(name, entry) != null) {
        problems.add(entry.getKeyNode(), "\"" + name + "\" is given twice; keep one of them");
      }
    }
    return fields;
  }

  List<NodeTuple> entries(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    problems.add(node, "names and values (\"name: value\") belong here");
    return List.of();
  }

  /// A word; a number, true or false, or nothing at all is none.
  String word(Node node) {
    if (number(node) || truth(node) != null || text(node).isBlank()) {
      problems.add(node, "\"" + text(node) + "\"; a word belongs here");
    }
    return text(node);
  }

  static boolean number(Node node) {
    return node instanceof ScalarNode scalar && scalar.isPlain() && NUMBERS.contains(node.getTag());
  }

  /// True or false; null when it is neither.
  static @Nullable Boolean truth(Node node) {
    boolean plain = node instanceof ScalarNode scalar && scalar.isPlain();
    return switch (plain ? text(node) : "") {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }

  /// What is written there; "" for a list or a mapping.
  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(FlowFields::kebab).toList();
  }

  /// `SENTENCE_BACK` is written "sentence-back".
  static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
