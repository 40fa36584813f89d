package fm.earshot.phone;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/// A flow's YAML as nodes that know their lines: one document, without anchors, aliases and tags.
final class FlowYaml {
  private static final int DEEPEST = 10;
  private static final Pattern LOST_KEY = Pattern.compile("\\s*#\\s*:\\s+\\S.*");

  private final FlowProblems problems;

  FlowYaml(FlowProblems problems) {
    this.problems = problems;
  }

  /// The root of what is written; null when it cannot be read.
  @Nullable Node root(String yaml) {
    if (yaml.length() > FlowText.LARGEST) {
      FlowText.tooLarge(problems);
      return null;
    }
    try {
      lostKeys(yaml);
      refuseMore(new Yaml(options()).parse(new StringReader(yaml)));
      return problems.none() ? composed(yaml) : null;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(line, "not YAML: " + e.getProblem());
    } catch (ReaderException e) {
      String character = Character.getName(e.getCodePoint());
      problems.add(
          line(yaml, e.getPosition()), "not YAML: the character " + character + "; leave it out");
    } catch (YAMLException e) {
      problems.add(1, "not YAML: " + e.getMessage());
    }
    return null;
  }

  private @Nullable Node composed(String yaml) {
    Node root = new Yaml(options()).compose(new StringReader(yaml));
    if (root == null) {
      problems.add(1, "empty; a flow has a name (flow) and nodes");
    }
    return root;
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(FlowText.LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    return options;
  }

  /// `#: sections` is a comment to YAML, and the key is gone without a word.
  private void lostKeys(String yaml) {
    List<String> lines = yaml.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (LOST_KEY.matcher(lines.get(i)).matches()) {
        problems.add(i + 1, "# without quotes begins a comment; the key is \"#\"");
      }
    }
  }

  /// More than plain YAML: aliases can make a small file endless, and none of it is needed here.
  private void refuseMore(Iterable<Event> events) {
    boolean begun = false;
    int depth = 0;
    for (Event event : events) {
      boolean document = event instanceof DocumentStartEvent;
      String more = document && begun ? "a second document; a file is one flow" : more(event);
      begun |= document;
      depth += deeper(event);
      if (depth > DEEPEST) {
        problems.add(event.getStartMark().getLine() + 1, "too deep; a flow is four levels");
        return;
      }
      if (more != null) {
        problems.add(event.getStartMark().getLine() + 1, more);
      }
    }
  }

  private static int deeper(Event event) {
    return switch (event) {
      case CollectionStartEvent _ -> 1;
      case CollectionEndEvent _ -> -1;
      default -> 0;
    };
  }

  private static @Nullable String more(Event event) {
    return switch (event) {
      case AliasEvent alias -> "the alias *" + alias.getAnchor() + "; write out what it stands for";
      case NodeEvent node when node.getAnchor() != null ->
          "the anchor &" + node.getAnchor() + "; write out what it stands for where needed";
      case ScalarEvent scalar when scalar.getTag() != null -> tag(scalar.getTag());
      case CollectionStartEvent list when list.getTag() != null -> tag(list.getTag());
      default -> null;
    };
  }

  private static String tag(String tag) {
    return "the tag " + tag + "; words and numbers need none";
  }

  private static int line(String yaml, int codePoints) {
    int end =
        yaml.offsetByCodePoints(0, Math.min(codePoints, yaml.codePointCount(0, yaml.length())));
    return 1 + (int) yaml.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
