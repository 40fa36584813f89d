package fm.earshot.script;

import java.util.regex.Pattern;

/// Letters one by one: "U.S." and "US" are said "U S", "J. B. Pritzker" "J B Pritzker".
final class InitialsRule implements SpokenRule {
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\p{L}\\d.])(?:\\p{L}\\.){2,8}+(?!\\p{L}\\p{L})");
  private static final Pattern GLUED =
      Pattern.compile("(?<![\\p{L}\\d.])(?:\\p{Lu}\\.){1,4}+(?=\\p{Lu}\\p{Ll})");
  private static final Pattern INITIAL =
      Pattern.compile("(?<![\\p{L}\\d.])(\\p{Lu})\\.(?= [\\p{Lu}\"(])");
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\d-])(US|UK|EU|UN|UAE)(?![\\p{L}\\d])");
  private static final Pattern DOCTORATE = Pattern.compile("(?<![\\p{L}\\d.])Ph\\.D\\.");

  @Override
  public String apply(String text) {
    String said = SpokenRule.hasInnerStop(text) ? dotted(text) : text;
    return said.indexOf('U') < 0
        ? said
        : CAPITALS.matcher(said).replaceAll(m -> String.join(" ", m.group().split("")));
  }

  private static String dotted(String text) {
    String said = DOCTORATE.matcher(text).replaceAll("P H D");
    said = GLUED.matcher(said).replaceAll(m -> m.group().replace(".", " "));
    said = DOTTED.matcher(said).replaceAll(m -> m.group().replace(".", " ").strip());
    return INITIAL.matcher(said).replaceAll("$1");
  }
}
