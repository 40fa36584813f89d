package fm.earshot.phone;

import fm.earshot.dialogue.Expect;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/// Reads a flow out of its YAML, node by node, and puts down what is wrong with it.
final class FlowReader {
  private static final List<String> OF_A_NODE =
      List.of("like", "timeout", "speech", "hints", "keys");

  private final FlowProblems problems;
  private final FlowFields fields;
  private final FlowKeys keys;
  private final FlowListening listening;

  FlowReader(FlowProblems problems) {
    this.problems = problems;
    fields = new FlowFields(problems);
    keys = new FlowKeys(fields, problems);
    listening = new FlowListening(fields, problems);
  }

  /// The flow, or null when there are problems.
  @Nullable Flow read(String yaml) {
    Node root = new FlowYaml(problems).root(yaml);
    if (root == null) {
      return null;
    }
    Map<String, NodeTuple> top = fields.of(root, List.of("flow", "nodes"));
    NodeTuple name = top.get("flow");
    NodeTuple all = top.get("nodes");
    if (name == null || all == null) {
      problems.add(root, "a flow has a name and nodes: \"flow\" and \"nodes\"");
      return null;
    }
    Map<Expect, NodeTuple> written = written(all.getValueNode());
    Flow flow = flow(fields.word(name.getValueNode()), written);
    if (flow != null) {
      Map<Expect, Node> at = new EnumMap<>(Expect.class);
      written.forEach((expect, entry) -> at.put(expect, entry.getKeyNode()));
      new FlowCheck(flow, at, problems).all();
    }
    return problems.none() ? flow : null;
  }

  private Map<Expect, NodeTuple> written(Node all) {
    Map<String, NodeTuple> named = fields.of(all, FlowFields.names(Expect.values()));
    Map<Expect, NodeTuple> written = new EnumMap<>(Expect.class);
    for (Expect each : all instanceof MappingNode ? Expect.values() : new Expect[0]) {
      NodeTuple entry = named.get(FlowFields.kebab(each));
      if (entry == null) {
        problems.add(all, "the node \"" + FlowFields.kebab(each) + "\" is missing; write it");
      } else {
        written.put(each, entry);
      }
    }
    return written;
  }

  private @Nullable Flow flow(String name, Map<Expect, NodeTuple> written) {
    Map<Expect, Map<String, NodeTuple>> ofNodes = new EnumMap<>(Expect.class);
    written.forEach(
        (expect, entry) -> ofNodes.put(expect, fields.of(entry.getValueNode(), OF_A_NODE)));
    Map<Expect, Flow.Node> nodes = new EnumMap<>(Expect.class);
    ofNodes.forEach((expect, node) -> nodes.put(expect, node(node, ofNodes)));
    return problems.none() ? new Flow(name, nodes) : null;
  }

  private Flow.Node node(Map<String, NodeTuple> node, Map<Expect, Map<String, NodeTuple>> all) {
    Map<Character, Flow.Action> own = new LinkedHashMap<>();
    NodeTuple like = node.get("like");
    if (like != null) {
      own.putAll(inherited(like.getValueNode(), all));
    }
    own.putAll(keys(node));
    return listening.of(node, own);
  }

  private Map<Character, Flow.Action> keys(Map<String, NodeTuple> node) {
    NodeTuple written = node.get("keys");
    return written == null ? Map.of() : keys.of(written.getValueNode());
  }

  private Map<Character, Flow.Action> inherited(
      Node like, Map<Expect, Map<String, NodeTuple>> all) {
    String name = FlowFields.text(like);
    for (Map.Entry<Expect, Map<String, NodeTuple>> each : all.entrySet()) {
      if (FlowFields.kebab(each.getKey()).equals(name)) {
        if (each.getValue().containsKey("like")) {
          problems.add(like, "\"" + name + "\" is itself like another; name one with its own keys");
        }
        return keys(each.getValue());
      }
    }
    problems.add(
        like,
        "no node \""
            + name
            + "\" to be like; one of "
            + String.join(", ", FlowFields.names(Expect.values())));
    return Map.of();
  }
}
