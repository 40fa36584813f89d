package fm.earshot.intake.article;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a site's robots.txt (RFC 9309) says to one robot: which paths it may ask for, and how long
/// it is to rest between two.
record Robots(SimpleRobotRules rules) {
  private static final int LONGEST = 500_000;
  private static final Duration LONGEST_GAP = Duration.ofSeconds(30);

  /// Rules are of paths; whose they are does not matter.
  private static final String SITE = "https://site.invalid";

  static final Robots ALLOW_ALL = new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
  static final Robots DENY_ALL = new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE));

  /// The rules for `robot`, a name in lower case, else those for all.
  static Robots of(String text, String robot) {
    byte[] bytes =
        text.substring(0, Math.min(LONGEST, text.length())).getBytes(StandardCharsets.UTF_8);
    // What is too long a delay is cut down here, not taken as a refusal.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    return new Robots(parser.parseContent(SITE, bytes, "text/plain", Set.of(robot)));
  }

  boolean allows(String path) {
    return rules.isAllowed(SITE + path);
  }

  /// Null where it asks for none.
  @Nullable Duration gap() {
    long millis = rules.getCrawlDelay();
    return millis <= 0 ? null : Duration.ofMillis(Math.min(millis, LONGEST_GAP.toMillis()));
  }
}
