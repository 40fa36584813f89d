package fm.earshot.phone;

import fm.earshot.dialogue.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/// Reads the keys of a node, and what each asks for.
record FlowKeys(FlowFields fields, FlowProblems problems) {
  private static final String PICK = "pick";

  Map<Character, Flow.Action> of(Node node) {
    Map<Character, Flow.Action> keys = new LinkedHashMap<>();
    List<NodeTuple> entries = fields.entries(node);
    if (entries.isEmpty()) {
      problems.add(node, "no keys; give some or leave the word \"keys\" out");
    }
    for (NodeTuple entry : entries) {
      String key = FlowFields.text(entry.getKeyNode());
      List<Character> each = range(key);
      if (each.isEmpty()) {
        problems.add(
            entry.getKeyNode(),
            "no key \""
                + key
                + "\"; keys are \"0\" to \"9\", \"*\", \"#\", and \"1-9\" for all of them");
      }
      for (char one : each) {
        Flow.Action action = action(entry.getValueNode(), one);
        if (action != null && keys.putIfAbsent(one, action) != null) {
          problems.add(entry.getKeyNode(), "key \"" + one + "\" is given twice; keep one of them");
        }
      }
    }
    return keys;
  }

  /// The keys that are written as one, in the order of the telephone's digits.
  private static List<Character> range(String key) {
    if (key.matches("[0-9*#]")) {
      return List.of(key.charAt(0));
    }
    if (!key.matches("[0-9]-[0-9]") || key.charAt(0) >= key.charAt(2)) {
      return List.of();
    }
    List<Character> range = new ArrayList<>();
    for (char each = key.charAt(0); each <= key.charAt(2); each++) {
      range.add(each);
    }
    return range;
  }

  private Flow.@Nullable Action action(Node at, char key) {
    String command = FlowFields.text(at);
    if (command.equals(PICK)) {
      if (key < '1' || key > '9') {
        problems.add(at, "\"pick\" at the key " + key + "; it wants a key from \"1\" to \"9\"");
        return null;
      }
      return new Flow.Action.Pick(key - '0');
    }
    for (Command.Plain plain : Command.Plain.values()) {
      if (FlowFields.kebab(plain).equals(command)) {
        return new Flow.Action.Ask(plain);
      }
    }
    String known = String.join(", ", FlowFields.names(Command.Plain.values()));
    problems.add(at, "no command \"" + command + "\"; one of pick, " + known);
    return null;
  }
}
