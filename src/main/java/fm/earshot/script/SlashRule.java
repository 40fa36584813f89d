package fm.earshot.script;

import java.util.regex.Pattern;

/// Slashes and the signs that have a word of their own.
final class SlashRule implements SpokenRule {
  private static final Pattern LESS = Pattern.compile(" ?< ?(?=\\d)");
  private static final Pattern MORE = Pattern.compile(" ?> ?(?=\\d)");
  private static final Pattern EQUALS = Pattern.compile(" ?= ?(?=\\d)");
  private static final Pattern TIMES = Pattern.compile("(?<=\\d) ?\u00d7 ?(?=\\d)");
  private static final Pattern SIGNS = Pattern.compile(" ?[/\\\\<>=|*_~^{}\\[\\]]++ ?");

  @Override
  public String apply(String text) {
    String said = LESS.matcher(text).replaceAll(" less than ");
    said = MORE.matcher(said).replaceAll(" more than ");
    said = EQUALS.matcher(said).replaceAll(" equals ");
    said = TIMES.matcher(said).replaceAll(" by ");
    return SIGNS.matcher(said).replaceAll(" ");
  }
}
