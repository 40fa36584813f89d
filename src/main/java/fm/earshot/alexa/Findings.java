package fm.earshot.alexa;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with one file, each in a line that names the file and the JSON pointer.
final class Findings {
  private final String file;
  private final List<String> lines = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  void add(String pointer, String what) {
    lines.add(file + " " + pointer + ": " + what);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
