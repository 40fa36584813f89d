package fm.earshot.app;

import java.util.List;
import java.util.Map;

/// A setting as it was given, not yet understood; `where` is what an error says first
/// (`earshot.yaml:4`, `EARSHOT_PORT`, `--port`).
sealed interface Value {
  int LONGEST_SHOWN = 60;

  String where();

  /// A key without a value: as if it were not there.
  record Nothing(String where) implements Value {}

  record Text(String text, String where) implements Value {}

  record Many(List<Value> items, String where) implements Value {}

  record Named(Map<String, Value> entries, String where) implements Value {}

  default SettingsException wrong(String what) {
    return new SettingsException(where() + ": " + what);
  }

  /// What was given, for an error: short, on one line, without a password.
  default String shown() {
    return switch (this) {
      case Text text -> "\"" + shown(text.text()) + "\"";
      case Nothing _ -> "nothing";
      case Many _ -> "a list";
      case Named _ -> "a group of keys";
    };
  }

  static String shown(String text) {
    String line = text.replaceAll("//[^/@]*@", "//…@").replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
  }
}
