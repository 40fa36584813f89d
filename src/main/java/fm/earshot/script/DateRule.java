package fm.earshot.script;

import java.util.Map;
import java.util.regex.Pattern;

/// Months and weekdays in full: "Sept. 30" is said "September 30".
final class DateRule implements SpokenRule {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("Jan", "January"),
          Map.entry("Feb", "February"),
          Map.entry("Mar", "March"),
          Map.entry("Apr", "April"),
          Map.entry("Jun", "June"),
          Map.entry("Jul", "July"),
          Map.entry("Aug", "August"),
          Map.entry("Sept", "September"),
          Map.entry("Sep", "September"),
          Map.entry("Oct", "October"),
          Map.entry("Nov", "November"),
          Map.entry("Dec", "December"),
          Map.entry("Mon", "Monday"),
          Map.entry("Tues", "Tuesday"),
          Map.entry("Tue", "Tuesday"),
          Map.entry("Wed", "Wednesday"),
          Map.entry("Thurs", "Thursday"),
          Map.entry("Thu", "Thursday"),
          Map.entry("Fri", "Friday"));
  private static final String MONTH = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
  private static final Pattern DOTTED =
      Pattern.compile("\\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec|Tues|Wed|Thurs|Fri)\\.(?=$|[ ,;:)\"'-])");
  private static final Pattern BEFORE_DAY = Pattern.compile("\\b(" + MONTH + ")\\.?+(?= \\d)");
  private static final Pattern AFTER_DAY =
      Pattern.compile("(?<=\\d )(" + MONTH + ")\\b\\.?+(?= \\d)");

  @Override
  public String apply(String text) {
    String said =
        text.indexOf('.') < 0 ? text : DOTTED.matcher(text).replaceAll(m -> name(m.group(1)));
    if (!SpokenRule.hasDigit(said)) {
      return said;
    }
    said = BEFORE_DAY.matcher(said).replaceAll(m -> name(m.group(1)));
    return AFTER_DAY.matcher(said).replaceAll(m -> name(m.group(1)));
  }

  private static String name(String written) {
    return NAMES.getOrDefault(written, written);
  }
}
