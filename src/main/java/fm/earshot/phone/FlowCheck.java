package fm.earshot.phone;

import fm.earshot.dialogue.Command.Plain;
import fm.earshot.dialogue.Expect;
import fm.earshot.dialogue.Leads;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/// Whether a caller who only has keys gets everywhere: every node is come to, every node leads on,
/// and no command is far. `at` says where in the file each node stands.
record FlowCheck(Flow flow, Map<Expect, Node> at, FlowProblems problems) {
  private static final Set<Plain> ANSWERS = EnumSet.of(Plain.YES, Plain.NO);

  void all() {
    Set<Expect> reached = from(Leads.unasked());
    for (Expect node : Expect.values()) {
      if (!reached.contains(node)) {
        wrong(node, "no key leads to \"%s\"; give one of its commands a key where one is come to");
      }
      if (node == Expect.NOTHING) {
        over();
      } else if (!leadsOn(node)) {
        wrong(node, "\"%s\" is a dead end, no key leads on to the reading; give it one that does");
      }
    }
    far();
  }

  private void over() {
    if (!flow.node(Expect.NOTHING).keys().isEmpty()) {
      wrong(
          Expect.NOTHING, "no key is heard at \"%s\", where the call is over; leave its keys out");
    }
  }

  /// Whether keys lead from a node to the reading; from the reading itself, to anywhere else.
  private boolean leadsOn(Expect node) {
    Set<Expect> next = next(node);
    next.remove(node);
    return node == Expect.READING ? !next.isEmpty() : from(next).contains(Expect.READING);
  }

  /// All that keys lead to from `start`, itself among it.
  private Set<Expect> from(Set<Expect> start) {
    Set<Expect> reached = EnumSet.copyOf(start);
    Set<Expect> wave = start;
    while (!wave.isEmpty()) {
      Set<Expect> further = EnumSet.noneOf(Expect.class);
      wave.forEach(node -> further.addAll(next(node)));
      further.removeAll(reached);
      reached.addAll(further);
      wave = further;
    }
    return reached;
  }

  private Set<Expect> next(Expect node) {
    Set<Expect> next = EnumSet.noneOf(Expect.class);
    for (Flow.Action action : flow.node(node).keys().values()) {
      next.add(
          switch (action) {
            case Flow.Action.Ask(Plain command) -> Leads.to(node, command);
            case Flow.Action.Pick _ -> Expect.READING;
          });
    }
    return next;
  }

  /// Every command that needs no words is at most two keys from the reading; the answers are one
  /// where they are asked for.
  private void far() {
    Set<Plain> near = commands(Expect.READING);
    next(Expect.READING).forEach(node -> near.addAll(commands(node)));
    for (Plain command : EnumSet.complementOf(EnumSet.copyOf(ANSWERS))) {
      if (!near.contains(command)) {
        wrong(
            Expect.READING,
            "\""
                + FlowFields.kebab(command)
                + "\" is more than two keys away from \"%s\";"
                + " give it a key there, or where a key there leads");
      }
    }
    for (Plain answer : ANSWERS) {
      if (!commands(Expect.OFFER).contains(answer)) {
        String name = FlowFields.kebab(answer);
        wrong(
            Expect.OFFER, "\"" + name + "\" has no key at \"%s\", where it is asked; give it one");
      }
    }
  }

  private Set<Plain> commands(Expect node) {
    Set<Plain> commands = EnumSet.noneOf(Plain.class);
    for (Flow.Action action : flow.node(node).keys().values()) {
      if (action instanceof Flow.Action.Ask(Plain command)) {
        commands.add(command);
      }
    }
    return commands;
  }

  private void wrong(Expect node, String what) {
    Node key = at.get(node);
    if (key != null) {
      problems.add(key, what.replace("%s", FlowFields.kebab(node)));
    }
  }
}
