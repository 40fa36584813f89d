package fm.earshot.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The hotline's own flow, changed in places.
record Edited(List<String> lines) {
  static final Path FILE = Path.of("ivr-flows/hotline.yaml");

  static Edited hotline() {
    try {
      return new Edited(Files.readAllLines(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// With `right` written as `wrong` where it first stands in `node` or after it; "\n", "\t" and
  /// "\a" are a new line, a tab and a bell.
  Edited with(String node, String right, String wrong) {
    List<String> changed = new ArrayList<>(lines);
    int line = line(node, right) - 1;
    String put = wrong.replace("\\n", "\n").replace("\\t", "\t").replace("\\a", "\u0007");
    changed.set(line, changed.get(line).replace(right, put));
    return new Edited(String.join("\n", changed).lines().toList());
  }

  /// With nothing in `node` but this line.
  Edited only(String node, String line) {
    int start = line(node, node);
    int end = start;
    while (lines.get(end).startsWith("    ")) {
      end++;
    }
    List<String> changed = new ArrayList<>(lines.subList(0, start));
    changed.add("    " + line);
    changed.addAll(lines.subList(end, lines.size()));
    return new Edited(changed);
  }

  /// The number of the line where `what` first stands in `node` or after it.
  int line(String node, String what) {
    int line = 0;
    while (!lines.get(line).equals("  " + node + ":")) {
      line++;
    }
    while (!lines.get(line).contains(what)) {
      line++;
    }
    return line + 1;
  }

  String yaml() {
    return String.join("\n", lines) + "\n";
  }

  List<String> problems() {
    return Flow.problems("my.yaml", yaml());
  }
}
