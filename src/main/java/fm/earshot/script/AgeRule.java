package fm.earshot.script;

import java.util.regex.Pattern;

/// Ages between commas: "Okafor, 54, said" is said "Okafor, aged 54, said".
final class AgeRule implements SpokenRule {
  private static final Pattern AGE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\p{L}[\\p{L}'-]{0,40}+)\"?+, (\\d{1,2}|1[01]\\d)(?=(,"
              + " (?![\\d])|\\.?[\"']?$))");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
              + "|September|October|November|December");

  @Override
  public String apply(String text) {
    if (!SpokenRule.hasDigit(text)) {
      return text;
    }
    return AGE.matcher(text)
        .replaceAll(m -> {
          String word = m.group(1);
          boolean name = Character.isUpperCase(word.charAt(0));
          boolean inside = m.group(3).startsWith(",");
          boolean age = !DATE.matcher(word).matches() && (inside || name);
          return age ? m.group().replace(", " + m.group(2), ", aged " + m.group(2)) : m.group();
        });
  }
}
