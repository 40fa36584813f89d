package fm.earshot.intake.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a site's robots.txt says to one robot (RFC 9309): the longest rule that matches a path
/// decides, and allows where two are of a length. `gap` is its `Crawl-delay`, which the RFC lacks.
record Robots(List<Rule> rules, @Nullable Duration gap) {
  private static final int LONGEST = 500_000;
  private static final int MOST_RULES = 2_000;
  private static final int LONGEST_RULE = 500;
  private static final int MOST_STARS = 8;
  private static final Duration LONGEST_GAP = Duration.ofSeconds(30);

  static final Robots ALLOW_ALL = new Robots(List.of(), null);
  static final Robots DENY_ALL = new Robots(List.of(Rule.of("/", false)), null);

  Robots {
    rules = List.copyOf(rules);
  }

  /// One line of a group: what a path begins with, and whether it may be asked for.
  record Rule(Pattern path, int length, boolean allows) {
    static Rule of(String path, boolean allows) {
      boolean ends = path.endsWith("$");
      StringBuilder pattern = new StringBuilder();
      for (String part : (ends ? path.substring(0, path.length() - 1) : path).split("\\*+", -1)) {
        pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
      }
      return new Rule(
          Pattern.compile(pattern + (ends ? "" : ".*"), Pattern.DOTALL), path.length(), allows);
    }
  }

  /// The rules of the groups for `robot`, a name in lower case, else of those for all.
  static Robots of(String text, String robot) {
    List<Line> lines = lines(text.substring(0, Math.min(LONGEST, text.length())));
    Robots own = group(lines, robot);
    return own == null ? Objects.requireNonNullElse(group(lines, "*"), ALLOW_ALL) : own;
  }

  boolean allows(String path) {
    Rule decides = null;
    for (Rule rule : rules) {
      boolean longer =
          decides == null
              || rule.length > decides.length
              || (rule.length == decides.length && rule.allows);
      if (longer && rule.path.matcher(path).matches()) {
        decides = rule;
      }
    }
    return decides == null || decides.allows;
  }

  private record Line(String key, String value) {}

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    text.lines()
        .map(line -> line.replaceFirst("#.*", "").split(":", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts ->
            lines.add(new Line(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip())));
    return lines;
  }

  /// Null if no group names the robot. A group may name several, and a robot have several groups.
  private static @Nullable Robots group(List<Line> lines, String robot) {
    List<Rule> rules = new ArrayList<>();
    Duration gap = null;
    boolean named = false;
    boolean ours = false;
    boolean naming = false;
    for (Line line : lines) {
      if (line.key.equals("user-agent")) {
        String name = line.value.toLowerCase(Locale.ROOT).replaceFirst("/.*", "");
        ours = (naming && ours) || name.equals(robot);
        naming = true;
        named |= ours;
        continue;
      }
      naming = false;
      if (ours && line.key.matches("(dis)?allow") && isRule(line.value, rules.size())) {
        rules.add(Rule.of(line.value, line.key.equals("allow")));
      } else if (ours && line.key.equals("crawl-delay")) {
        gap = gap(line.value);
      }
    }
    return named ? new Robots(rules, gap) : null;
  }

  private static boolean isRule(String path, int rules) {
    long stars = path.chars().filter(c -> c == '*').count();
    return !path.isEmpty()
        && path.length() <= LONGEST_RULE
        && stars <= MOST_STARS
        && rules < MOST_RULES;
  }

  private static @Nullable Duration gap(String seconds) {
    if (!seconds.matches("\\d{1,6}(\\.\\d{1,3})?")) {
      return null;
    }
    Duration gap = Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000));
    return gap.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : gap;
  }
}
