package fm.earshot.phone;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads how long, and for what words, is listened at a node.
record FlowListening(FlowFields fields, FlowProblems problems) {
  private static final int USUAL_TIMEOUT = 5;
  private static final int LONGEST_TIMEOUT = 60;
  private static final int LONGEST_HINT = 100;
  private static final int MOST_HINTS = 100;

  Flow.Node of(Map<String, NodeTuple> node, Map<Character, Flow.Action> keys) {
    return new Flow.Node(
        keys,
        timeout(value(node, "timeout")),
        speech(value(node, "speech")),
        hints(value(node, "hints")));
  }

  private static @Nullable Node value(Map<String, NodeTuple> node, String name) {
    NodeTuple entry = node.get(name);
    return entry == null ? null : entry.getValueNode();
  }

  private int timeout(@Nullable Node node) {
    if (node == null) {
      return USUAL_TIMEOUT;
    }
    String text = FlowFields.text(node);
    boolean number = FlowFields.number(node) && text.matches("[1-9][0-9]?");
    int seconds = number ? Integer.parseInt(text) : 0;
    if (seconds < 1 || seconds > LONGEST_TIMEOUT) {
      problems.add(node, "timeout \"" + text + "\"; it is 1 to " + LONGEST_TIMEOUT + " seconds");
    }
    return seconds;
  }

  private boolean speech(@Nullable Node node) {
    Boolean truth = node == null ? Boolean.TRUE : FlowFields.truth(node);
    if (node != null && truth == null) {
      problems.add(node, "speech \"" + FlowFields.text(node) + "\"; it is true or false");
    }
    return Boolean.TRUE.equals(truth);
  }

  private List<String> hints(@Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence) || sequence.getValue().size() > MOST_HINTS) {
      problems.add(node, "hints are a list of at most " + MOST_HINTS + " phrases");
      return List.of();
    }
    return sequence.getValue().stream().map(this::hint).toList();
  }

  private String hint(Node node) {
    String hint = fields.word(node);
    if (hint.codePointCount(0, hint.length()) > LONGEST_HINT || hint.contains(",")) {
      problems.add(
          node, "a hint is a phrase of at most " + LONGEST_HINT + " characters, without commas");
    }
    return hint;
  }
}
