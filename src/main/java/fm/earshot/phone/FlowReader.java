package fm.earshot.phone;

import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Expect;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// Reads a flow and says what is wrong with it, line by line.
final class FlowReader {
  private static final int LARGEST = 100_000;
  private static final int DEEPEST = 10;
  private static final int USUAL_TIMEOUT = 5;
  private static final int LONGEST_TIMEOUT = 60;
  private static final int LONGEST_HINT = 100;
  private static final int MOST_HINTS = 100;
  private static final String PICK = "pick";

  private final String file;
  private final Set<String> problems = new LinkedHashSet<>();

  FlowReader(String file) {
    this.file = file;
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  /// The flow, or null when there are problems.
  @Nullable Flow read(String yaml) {
    Node root = compose(yaml);
    if (root == null) {
      return null;
    }
    Map<String, Node> top = fields(root, List.of("flow", "nodes"));
    String name = top.containsKey("flow") ? text(top.get("flow")) : missing(root, "flow");
    Node all = top.get("nodes");
    if (all == null) {
      missing(root, "nodes");
      return null;
    }
    Map<Expect, Flow.Node> nodes = nodes(all);
    return problems.isEmpty() ? new Flow(name, nodes) : null;
  }

  private @Nullable Node compose(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    try {
      Node root = new Yaml(options).compose(new StringReader(yaml));
      if (root == null) {
        problems.add(file + ":1: empty; a flow has a name (flow) and nodes");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(file + ":" + line + ": " + String.valueOf(e.getProblem()).strip());
    } catch (YAMLException e) {
      problems.add(file + ":1: " + String.valueOf(e.getMessage()).strip());
    }
    return null;
  }

  private Map<Expect, Flow.Node> nodes(Node all) {
    Map<String, Node> written = fields(all, names(Expect.values()).toList());
    Map<Expect, Flow.Node> nodes = new EnumMap<>(Expect.class);
    for (Expect each : Expect.values()) {
      Node node = written.get(kebab(each));
      if (node == null) {
        missing(all, kebab(each));
      } else {
        nodes.put(each, node(node, written));
      }
    }
    return nodes;
  }

  private Flow.Node node(Node node, Map<String, Node> all) {
    Map<String, Node> fields = nodeFields(node);
    Map<Character, Flow.Action> keys = new LinkedHashMap<>();
    if (fields.get("like") instanceof Node like) {
      keys.putAll(inherited(like, all));
    }
    if (fields.get("keys") instanceof Node own) {
      keys.putAll(keys(own));
    }
    return new Flow.Node(
        keys, timeout(fields.get("timeout")), speech(fields.get("speech")), hints(fields));
  }

  private Map<String, Node> nodeFields(Node node) {
    return fields(node, List.of("like", "timeout", "speech", "hints", "keys"));
  }

  private Map<Character, Flow.Action> inherited(Node like, Map<String, Node> all) {
    Node model = all.get(text(like));
    if (!(model instanceof MappingNode mapping)) {
      wrong(like, "no node \"" + text(like) + "\" to be like");
      return Map.of();
    }
    Map<String, Node> fields = nodeFields(mapping);
    if (fields.containsKey("like")) {
      wrong(like, "\"" + text(like) + "\" is itself like another; name that one");
    }
    return fields.get("keys") instanceof Node theirs ? keys(theirs) : Map.of();
  }

  private Map<Character, Flow.Action> keys(Node node) {
    Map<Character, Flow.Action> keys = new LinkedHashMap<>();
    for (NodeTuple entry : entries(node)) {
      String key = text(entry.getKeyNode());
      String command = text(entry.getValueNode());
      List<Character> each = keyRange(key);
      if (each.isEmpty()) {
        wrong(
            entry.getKeyNode(),
            "no key \"" + key + "\"; keys are \"0\" to \"9\", \"*\", \"#\", \"1-9\"");
      }
      for (char one : each) {
        Flow.Action action = action(entry.getValueNode(), command, one);
        if (action != null && keys.put(one, action) != null) {
          wrong(entry.getKeyNode(), "key \"" + one + "\" is given twice");
        }
      }
    }
    return keys;
  }

  private static List<Character> keyRange(String key) {
    if (key.matches("[0-9*#]")) {
      return List.of(key.charAt(0));
    }
    if (!key.matches("[0-9]-[0-9]")) {
      return List.of();
    }
    List<Character> range = new ArrayList<>();
    for (char each = key.charAt(0); each <= key.charAt(2); each++) {
      range.add(each);
    }
    return range;
  }

  private Flow.@Nullable Action action(Node at, String command, char key) {
    if (command.equals(PICK)) {
      if (key < '1' || key > '9') {
        wrong(at, "\"pick\" wants a key from \"1\" to \"9\"");
        return null;
      }
      return new Flow.Action.Pick(key - '0');
    }
    for (Command.Plain plain : Command.Plain.values()) {
      if (kebab(plain).equals(command)) {
        return new Flow.Action.Ask(plain);
      }
    }
    wrong(
        at, "no command \"" + command + "\"; one of pick, " + list(names(Command.Plain.values())));
    return null;
  }

  private int timeout(@Nullable Node node) {
    if (node == null) {
      return USUAL_TIMEOUT;
    }
    String text = text(node);
    int seconds = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    if (seconds < 1 || seconds > LONGEST_TIMEOUT) {
      wrong(node, "timeout \"" + text + "\"; it is 1 to " + LONGEST_TIMEOUT + " seconds");
    }
    return seconds;
  }

  private boolean speech(@Nullable Node node) {
    if (node == null) {
      return true;
    }
    String text = text(node);
    if (!text.equals("true") && !text.equals("false")) {
      wrong(node, "speech \"" + text + "\"; it is true or false");
    }
    return text.equals("true");
  }

  private List<String> hints(Map<String, Node> fields) {
    Node node = fields.get("hints");
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence) || sequence.getValue().size() > MOST_HINTS) {
      wrong(node, "hints are a list of at most " + MOST_HINTS + " phrases");
      return List.of();
    }
    for (Node each : sequence.getValue()) {
      String hint = text(each);
      if (hint.isBlank() || hint.length() > LONGEST_HINT || hint.contains(",")) {
        wrong(
            each, "a hint is a phrase of at most " + LONGEST_HINT + " characters, without commas");
      }
    }
    return sequence.getValue().stream().map(FlowReader::text).toList();
  }

  /// The fields of a mapping by name; those not among `allowed`, and those given twice, are wrong.
  private Map<String, Node> fields(Node node, List<String> allowed) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple entry : entries(node)) {
      String name = text(entry.getKeyNode());
      if (!allowed.contains(name)) {
        wrong(entry.getKeyNode(), "no \"" + name + "\" here; one of " + list(allowed.stream()));
      } else if (fields.put(name, entry.getValueNode()) != null) {
        wrong(entry.getKeyNode(), "\"" + name + "\" is given twice");
      }
    }
    return fields;
  }

  private List<NodeTuple> entries(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    wrong(node, "names and values (\"name: value\") belong here");
    return List.of();
  }

  private static String text(@Nullable Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private String missing(Node in, String name) {
    wrong(in, "\"" + name + "\" is missing");
    return "";
  }

  private void wrong(Node at, String what) {
    problems.add(file + ":" + (at.getStartMark().getLine() + 1) + ": " + what);
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(FlowReader::kebab);
  }

  private static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String list(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }
}
