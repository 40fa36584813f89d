package fm.earshot.app;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A settings file as [Value]s that know their lines. Keys without a value count as not given.
final class YamlFile {
  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 10;

  private final String name;
  private final Mistakes mistakes;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlFile(String name, Mistakes mistakes) {
    this.name = name;
    this.mistakes = mistakes;
  }

  /// The entries of a file; `name` is what errors call it.
  static Map<String, Value> read(Path file, String name, Mistakes mistakes) {
    YamlFile yaml = new YamlFile(name, mistakes);
    Node root = yaml.compose(yaml.text(file));
    if (root == null || root.getTag().equals(Tag.NULL)) {
      return Map.of();
    }
    if (yaml.value(root) instanceof Value.Named named) {
      return named.entries();
    }
    throw yaml.wrong(root, "settings are lines of \"key: value\"");
  }

  private String text(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new SettingsException(name + ": larger than 1 MB, not a settings file");
      }
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SettingsException(name + ": not UTF-8 text");
    } catch (IOException e) {
      throw new SettingsException(
          name
              + (Files.exists(file)
                  ? ": cannot be read, is it a file of yours?"
                  : ": no such file"));
    }
  }

  private @Nullable Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    try {
      return new Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new SettingsException(name + ":" + line + ": not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new SettingsException(name + ": not YAML: " + e.getMessage());
    }
  }

  private Value value(Node node) {
    return switch (node) {
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) ->
          new Value.Nothing(where(node));
      case ScalarNode scalar -> new Value.Text(scalar.getValue(), where(node));
      case SequenceNode sequence -> many(sequence);
      case MappingNode mapping -> named(mapping);
      default -> throw wrong(node, "not a value");
    };
  }

  private Value.Many many(SequenceNode sequence) {
    refuseAlias(sequence);
    List<Value> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(value(item));
    }
    return new Value.Many(items, where(sequence));
  }

  private Value.Named named(MappingNode mapping) {
    refuseAlias(mapping);
    Map<String, Value> entries = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw wrong(entry.getKeyNode(), "a key is one word");
      }
      Value earlier = entries.putIfAbsent(key.getValue(), at(key, value(entry.getValueNode())));
      if (earlier != null) {
        mistakes.found(
            wrong(
                key,
                "\"" + Value.shown(key.getValue()) + "\" stands already at " + earlier.where()));
      }
    }
    return new Value.Named(entries, where(mapping));
  }

  /// The value with the line of its key, where a reader looks for it.
  private Value at(ScalarNode key, Value value) {
    return switch (value) {
      case Value.Nothing _ -> new Value.Nothing(where(key));
      case Value.Text text -> text;
      case Value.Many many -> new Value.Many(many.items(), where(key));
      case Value.Named named -> new Value.Named(named.entries(), where(key));
    };
  }

  /// One collection at two places could be of any size, or without end.
  private void refuseAlias(Node node) {
    if (!seen.add(node)) {
      throw wrong(node, "a list or group with an alias cannot be used twice");
    }
  }

  private SettingsException wrong(Node node, String what) {
    return new SettingsException(where(node) + ": " + what);
  }

  private String where(Node node) {
    return name + ":" + (node.getStartMark().getLine() + 1);
  }
}
