package fm.earshot.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One line of `clutter.txt`. A pattern is tried only where the line begins as it can begin, and
/// has one of the words that the rule `needs`; null if it names none.
record Rule(Clutter.Kind kind, @Nullable Vocabulary needs, Pattern pattern) {
  private static final List<Rule> RULES = load();
  private static final int HEAD = 2;

  /// By the first two letters of a line, the rules whose patterns can begin with them.
  private static final Map<String, List<Rule>> BY_HEAD = new ConcurrentHashMap<>();

  /// What the first rule that matches found.
  record Match(Clutter.Kind kind, MatchResult groups) {}

  /// Null where no rule matches.
  static @Nullable Match first(String line) {
    Words words = null;
    for (Rule rule : beginningAs(line)) {
      if (rule.needs != null) {
        words = words == null ? Words.of(line) : words;
        if (!rule.needs.isIn(words)) {
          continue;
        }
      }
      Matcher match = rule.pattern.matcher(line);
      if (match.matches()) {
        return new Match(rule.kind, match);
      }
    }
    return null;
  }

  private static List<Rule> beginningAs(String line) {
    if (line.length() < HEAD || !isLetter(line.charAt(0)) || !isLetter(line.charAt(1))) {
      return RULES;
    }
    return BY_HEAD.computeIfAbsent(
        line.substring(0, HEAD), head -> RULES.stream().filter(rule -> rule.begins(head)).toList());
  }

  /// Only these, so that few heads are remembered.
  private static boolean isLetter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  /// Whether more text could make a match of it.
  @SuppressWarnings("JdkObsolete")
  private boolean begins(String head) {
    Matcher match = pattern.matcher(head);
    return match.matches() || match.hitEnd();
  }

  private static Rule parse(String line) {
    String[] parts = line.split("\\s+", 2);
    Clutter.Kind kind = Clutter.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    int end = parts[1].startsWith("{") ? parts[1].indexOf('}') : -1;
    String pattern = parts[1].substring(end + 1).strip().replace("\\p{Lu}", "(?-i:\\p{Lu})");
    int flags = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;
    return new Rule(
        kind,
        end < 0 ? null : Vocabulary.ofWords(parts[1].substring(1, end)),
        Pattern.compile(pattern, flags));
  }

  private static List<Rule> load() {
    try (var in = Objects.requireNonNull(Rule.class.getResourceAsStream("clutter.txt"));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Rule::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
