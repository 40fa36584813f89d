package fm.earshot.script;

import java.util.List;
import java.util.regex.Pattern;

/// Punctuation that a speech engine breathes at: dashes and parentheses become commas, quotation
/// marks go, an ellipsis is a pause.
final class PunctuationRule implements SpokenRule {
  private static final List<Swap> PAUSES =
      List.of(
          Swap.of("\u2026", " ?\u2026++(?=[ \"']|$)|\u2026", ", "),
          Swap.of(
              "\u2014\u2013-",
              " ?(?:[\u2014\u2013]|(?<= )--?(?= )|(?<=\\p{L})--(?=\\p{L})) ?",
              ", "),
          Swap.of("()", " ?[()] ?", ", "),
          Swap.of("\"", "\"", ""),
          Swap.of(
              "'",
              "(?<![\\p{L}\\d])'++|(?<![sS])'++(?![\\p{L}\\d])|(?<=[sS])'++(?![\\p{L}\\d ])",
              ""));
  private static final Pattern SPACES = Pattern.compile(" {2,}+");
  private static final Pattern SPACE_BEFORE = Pattern.compile(" ++(?=[,;:!?]|\\.(?!\\d))");
  private static final Swap COMMAS = Swap.of(",", ",[, ]*+(?=[.;:!?,]|$)|(?<=[;:]),", "");
  private static final Swap AFTER_MARK =
      Swap.of(
          "!?.",
          Pattern.compile("([!?]) ?[,.]++(?!\\d)|(\\.)\\.++"),
          m -> m.group(1) == null ? m.group(2) : m.group(1));
  private static final Pattern LEADING = Pattern.compile("^[ ,;:.]++(?!\\d)");
  private static final Swap GLUED = Swap.of(",", "(?<=\\p{L}),(?=\\p{L})", ", ");

  @Override
  public String apply(String text) {
    String said = Swap.all(PAUSES, text);
    said = said.contains("  ") ? SPACES.matcher(said).replaceAll(" ") : said;
    said = SPACE_BEFORE.matcher(said).replaceAll("");
    said = AFTER_MARK.in(COMMAS.in(said));
    said = LEADING.matcher(said).replaceAll("");
    return GLUED.in(said).strip();
  }
}
