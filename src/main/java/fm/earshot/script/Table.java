package fm.earshot.script;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Written short forms and what they stand for, as a pattern that finds any of them.
record Table(Map<String, String> words) {

  /// From pairs "short=long", separated by commas.
  static Table of(String... lines) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String pair : String.join(",", lines).split(",", -1)) {
      String[] sides = pair.strip().split("=", -1);
      words.put(sides[0], sides[1]);
    }
    return new Table(Map.copyOf(words));
  }

  /// Matches any short form as group 1, the longest first.
  Pattern between(String before, String after) {
    return words.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
        .map(Pattern::quote)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("|", before + "(", ")" + after), Pattern::compile));
  }

  String get(String written) {
    return words.getOrDefault(written, written);
  }
}
