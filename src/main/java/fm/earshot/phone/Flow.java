package fm.earshot.phone;

import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Expect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which key asks for what at each point of a call, and how long and for what is listened there: a
/// YAML file of `ivr-flows/`, checked.
public record Flow(String name, Map<Expect, Node> nodes) {
  private static final String HOTLINE = "/ivr-flows/hotline.yaml";

  /// One point of a call. `timeout` is in seconds; `hints` are for the recogniser.
  public record Node(Map<Character, Action> keys, int timeout, boolean speech, List<String> hints) {
    public Node {
      keys = Map.copyOf(keys);
      hints = List.copyOf(hints);
    }
  }

  /// What a key does.
  public sealed interface Action {
    /// Asks for a command.
    record Ask(Command.Plain command) implements Action {}

    /// Picks the section or story with this number, whichever is on offer.
    record Pick(int ordinal) implements Action {}
  }

  public Flow {
    nodes = Map.copyOf(nodes);
    for (Expect each : Expect.values()) {
      if (!nodes.containsKey(each)) {
        throw new IllegalArgumentException("flow " + name + " has no node for " + each);
      }
    }
  }

  /// The flow that comes with Earshot.
  public static Flow hotline() {
    try (InputStream in = Objects.requireNonNull(Flow.class.getResourceAsStream(HOTLINE))) {
      return parse("hotline.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The flow that is written in `file`.
  public static Flow read(Path file) throws IOException {
    FlowProblems problems = new FlowProblems(file.toString());
    return checked(read(file, problems), problems);
  }

  /// The flow that `yaml` writes; what is wrong with it, by file and line, if it does not.
  public static Flow parse(String file, String yaml) {
    FlowProblems problems = new FlowProblems(file);
    return checked(new FlowReader(problems).read(yaml), problems);
  }

  /// What is wrong with a flow, a line each: file, line, what, and what would be right.
  public static List<String> problems(String file, String yaml) {
    FlowProblems problems = new FlowProblems(file);
    new FlowReader(problems).read(yaml);
    return problems.lines();
  }

  /// What is wrong with the flow in `file`, which the lines call `name`.
  public static List<String> problems(String name, Path file) throws IOException {
    FlowProblems problems = new FlowProblems(name);
    read(file, problems);
    return problems.lines();
  }

  private static @Nullable Flow read(Path file, FlowProblems problems) throws IOException {
    String yaml = FlowText.of(file, problems);
    return yaml == null ? null : new FlowReader(problems).read(yaml);
  }

  private static Flow checked(@Nullable Flow flow, FlowProblems problems) {
    if (flow == null) {
      throw new IllegalArgumentException(String.join("\n", problems.lines()));
    }
    return flow;
  }

  public Node node(Expect expect) {
    return Objects.requireNonNull(nodes.get(expect));
  }

  /// What `key` asks for where `expect` is listened for; null if nothing.
  @Nullable Command command(Expect expect, char key) {
    return switch (node(expect).keys().get(key)) {
      case Action.Ask(Command.Plain plain) -> plain;
      case Action.Pick(int ordinal) -> new Command.PickStory(ordinal);
      case null -> null;
    };
  }
}
