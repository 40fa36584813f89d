package fm.earshot.alexa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is wrong with one file of the skill package: file, line, JSON pointer, what, and what would
/// be right.
final class Findings {
  private record Finding(int line, String what) {}

  private final String file;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  /// Notes the line, from 1, on which the value at `pointer` stands; whether it is the first.
  boolean stands(String pointer, int line) {
    return lines.putIfAbsent(pointer, line) == null;
  }

  void add(String pointer, String what) {
    add(line(pointer), pointer + ": " + what);
  }

  void add(int line, String what) {
    findings.add(new Finding(line, what.replaceAll("[\\s\\p{Cntrl}]+", " ").strip()));
  }

  /// The line of a value; of one that is missing, that of the nearest around it.
  private int line(String pointer) {
    Integer line = lines.get(pointer);
    int up = pointer.lastIndexOf('/');
    return line != null ? line : up < 0 ? 1 : line(pointer.substring(0, up));
  }

  /// In the order of their lines.
  List<String> lines() {
    return findings.stream()
        .sorted(Comparator.comparingInt(Finding::line))
        .map(each -> file + ":" + each.line() + ": " + each.what())
        .distinct()
        .toList();
  }
}
