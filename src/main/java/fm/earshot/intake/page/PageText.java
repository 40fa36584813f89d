package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.List;

/// Reads the plain text of a publisher's page, as someone copied it.
public final class PageText {
  private static final int WIDEST_WRAP = 100;
  private static final int NARROWEST_WRAP = 50;

  private PageText() {}

  public static Pasted read(String raw) {
    return Sifted.page(paragraphs(CleanText.lines(raw)));
  }

  /// The paragraphs of a plain text whose headline is known.
  public static List<String> paragraphsOf(String raw) {
    return Sifted.text(paragraphs(CleanText.lines(raw)));
  }

  /// A line is a paragraph, unless the text is wrapped to a width and blank lines part its
  /// paragraphs.
  static List<String> paragraphs(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    boolean wrapped = width <= WIDEST_WRAP && width >= NARROWEST_WRAP && lines.contains("");
    List<String> paragraphs = new ArrayList<>();
    String above = "";
    for (String line : lines) {
      if (wrapped && !above.isEmpty() && !line.isEmpty() && wasFull(above, line, width)) {
        paragraphs.add(paragraphs.removeLast() + " " + line);
      } else if (!line.isEmpty()) {
        paragraphs.add(line);
      }
      above = line;
    }
    return paragraphs;
  }

  private static boolean wasFull(String above, String line, int width) {
    int firstWord = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
    return above.length() + 1 + firstWord > width;
  }
}
