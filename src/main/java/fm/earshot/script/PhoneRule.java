package fm.earshot.script;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Telephone numbers without their parentheses, and plans: "(555) 555-0199" as "555-555-0199",
/// "401(k)" as "401 k".
final class PhoneRule implements SpokenRule {
  private static final Pattern AREA =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\+?\\d{1,3})? ?\\((\\d{3})\\)[ .-]?(\\d{3})[ .-](\\d{4})(?!\\d)");
  private static final Pattern PLAN =
      Pattern.compile("(?<![\\p{L}\\d])(40[13]|501|529)\\((\\p{L})\\)");

  @Override
  public String apply(String text) {
    if (text.indexOf('(') < 0 || !SpokenRule.hasDigit(text)) {
      return text;
    }
    String said =
        AREA.matcher(text)
            .replaceAll(m ->
                country(m.group(1), m.group()) + m.group(2) + "-" + m.group(3) + "-" + m.group(4));
    return PLAN.matcher(said).replaceAll("$1 $2");
  }

  private static String country(@Nullable String code, String written) {
    if (code == null) {
      return written.startsWith(" ") ? " " : "";
    }
    return code + " ";
  }
}
