package fm.earshot.intake.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills `{weekday:-1}`, `{date:-12}`, `{month:-40}` and `{year:-400}`: so many days from the day
/// of publication, by name.
record Placeholders(LocalDate day) {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}?|}");
  private static final Pattern KNOWN = Pattern.compile("(\\w+):([+-]?\\d{1,5})");
  private static final Map<String, DateTimeFormatter> SHAPES =
      Map.of(
          "weekday", DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH),
          "date", DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH),
          "month", DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH),
          "year", DateTimeFormatter.ofPattern("yyyy", Locale.ENGLISH));

  String resolve(String text) {
    return BRACES.matcher(text).replaceAll(this::filled);
  }

  private String filled(MatchResult braces) {
    Matcher known = KNOWN.matcher(Objects.requireNonNullElse(braces.group(1), ""));
    DateTimeFormatter shape = known.matches() ? SHAPES.get(known.group(1)) : null;
    if (shape == null) {
      throw new IllegalArgumentException("no such placeholder: " + braces.group());
    }
    return day.plusDays(Integer.parseInt(known.group(2))).format(shape);
  }
}
