package fm.earshot.phone;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.Node;

/// What is wrong with one flow, in the order of its lines: file, line, what, and what would be
/// right.
final class FlowProblems {
  private record Problem(int line, String what) {}

  private final String file;
  private final TreeSet<Problem> problems =
      new TreeSet<>(Comparator.comparingInt(Problem::line).thenComparing(Problem::what));

  FlowProblems(String file) {
    this.file = file;
  }

  /// `line` counts from 1.
  void add(int line, String what) {
    problems.add(new Problem(line, what.replaceAll("[\\s\\p{Cntrl}]+", " ").strip()));
  }

  void add(Node at, String what) {
    add(at.getStartMark().getLine() + 1, what);
  }

  boolean none() {
    return problems.isEmpty();
  }

  List<String> lines() {
    return problems.stream().map(each -> file + ":" + each.line() + ": " + each.what()).toList();
  }
}
