package fm.earshot.script;

import java.util.regex.Pattern;

/// Punctuation that a speech engine breathes at: dashes and parentheses become commas, quotation
/// marks go, an ellipsis is a pause.
final class PunctuationRule implements SpokenRule {
  private static final Pattern DASH =
      Pattern.compile(" ?(?:[\u2014\u2013]|(?<= )--?(?= )|(?<=\\p{L})--(?=\\p{L})) ?");
  private static final Pattern PARENTHESES = Pattern.compile(" ?[()] ?");
  private static final Pattern SINGLE_QUOTES =
      Pattern.compile(
          "(?<![\\p{L}\\d])'++|(?<![sS])'++(?![\\p{L}\\d])|(?<=[sS])'++(?![\\p{L}\\d ])");
  private static final Pattern ELLIPSIS = Pattern.compile(" ?\u2026++(?=[ \"']|$)|\u2026");
  private static final Pattern SPACE_BEFORE = Pattern.compile(" ++(?=[,.;:!?])");
  private static final Pattern COMMAS = Pattern.compile(",[, ]*+(?=[.;:!?,]|$)|(?<=[;:]),");
  private static final Pattern AFTER_MARK = Pattern.compile("([!?]) ?[,.]++(?!\\d)|(\\.)\\.++");
  private static final Pattern LEADING = Pattern.compile("^[ ,;:.]++(?!\\d)");
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{L}),(?=\\p{L})");
  private static final Pattern SPACES = Pattern.compile(" {2,}+");

  @Override
  public String apply(String text) {
    String said = ELLIPSIS.matcher(text).replaceAll(", ");
    said = DASH.matcher(said).replaceAll(", ");
    said = PARENTHESES.matcher(said).replaceAll(", ");
    said = said.replace("\"", "");
    said = SINGLE_QUOTES.matcher(said).replaceAll("");
    said = SPACES.matcher(said).replaceAll(" ");
    said = SPACE_BEFORE.matcher(said).replaceAll("");
    said = COMMAS.matcher(said).replaceAll("");
    said = AFTER_MARK.matcher(said).replaceAll("$1$2");
    said = LEADING.matcher(said).replaceAll("");
    said = GLUED.matcher(said).replaceAll(", ");
    return said.strip();
  }
}
