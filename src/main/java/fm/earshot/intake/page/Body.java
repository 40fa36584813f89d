package fm.earshot.intake.page;

import fm.earshot.intake.page.Clutter.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps of the lines from a story's first sentence on what is the story's.
///
/// A heading has sentences around it; a row of short lines with a link, a button or a credit in it
/// is a box of something else.
final class Body {
  private static final Pattern NUMBERED = Pattern.compile("^#?\\d{1,2}[.)]? .*");
  private static final Pattern COUNT = Pattern.compile("#?(\\d{1,2})[.)] .*");
  private static final int LINKS_AT_MOST = 15;
  private static final int HEADING = 45;
  private static final int CAPTION = 80;
  private static final int QUESTION = 90;
  private static final int BEGUN = 2;
  private static final int ENOUGH = 3;
  private static final int HARDLY = 2;
  private static final int FEW_WORDS = 3;

  private final List<Line> lines;
  private final List<Line> kept = new ArrayList<>();
  private final int[] left;
  private int links;
  private int sentences;
  private int counted;

  private Body(List<Line> lines) {
    this.lines = lines;
    this.left = new int[lines.size() + 1];
    for (int at = lines.size() - 1; at >= 0; at--) {
      left[at] = left[at + 1] + (lines.get(at).isSentence() ? 1 : 0);
    }
  }

  static List<String> of(List<Line> lines) {
    Body body = new Body(lines);
    int at = 0;
    while (at < lines.size() && at >= 0) {
      at = body.take(at);
    }
    body.trim();
    return body.kept.stream().map(Line::text).toList();
  }

  /// Takes the line at `at`, or the row of short lines that it opens; says which is next, −1 at the
  /// story's end.
  private int take(int at) {
    Line line = lines.get(at);
    if (line.isStory() && line.isClosed()) {
      if (links > 0 && isLinkedQuestion(at)) {
        links--;
        return at + 1;
      }
      if (Picture.isCaption(lines, at)) {
        return at + 1;
      }
      links = NUMBERED.matcher(line.text()).matches() ? links : 0;
      keep(line);
      return at + 1;
    }
    int end = at;
    while (end < lines.size() && !(lines.get(end).isStory() && lines.get(end).isClosed())) {
      if (ends(end)) {
        return row(at, end, true);
      }
      end++;
    }
    return row(at, end, false);
  }

  private void keep(Line line) {
    kept.add(line);
    sentences += line.isSentence() ? 1 : 0;
    int number = number(line);
    counted = number > 0 ? number : counted;
  }

  /// A headline may ask: among links a question that no sentence follows is one of them.
  private boolean isLinkedQuestion(int at) {
    String text = lines.get(at).text();
    boolean heads = at + 1 < lines.size() && lines.get(at + 1).isSentence();
    return text.endsWith("?") && text.length() <= QUESTION && !heads;
  }

  private boolean ends(int at) {
    return switch (lines.get(at).mark()) {
      case Mark.End() -> kept.size() >= BEGUN;
      case Mark.Tail() -> left[at] <= HARDLY && sentences > left[at];
      case Mark.Story(),
          Mark.Line(),
          Mark.Links(),
          Mark.Credit(),
          Mark.Byline(_),
          Mark.Published(_) ->
          false;
    };
  }

  private int row(int from, int to, boolean last) {
    List<Line> row = lines.subList(from, to);
    boolean button = row.stream().anyMatch(Body::isBox);
    boolean box = button || hasCaption(row);
    for (int at = 0; at < row.size(); at++) {
      Line line = row.get(at);
      if (line.mark() instanceof Mark.Links) {
        links = LINKS_AT_MOST;
      } else if (line.isStory() && links > 0 && !goesOn(line)) {
        links--;
      } else if (line.isStory()) {
        boolean heads = !button && at == row.size() - 1 && line.text().length() <= HEADING;
        boolean lone = line.isSentence() && row.size() <= 2;
        if (!box || heads || lone || goesOn(line)) {
          keep(line);
        }
      }
    }
    return last ? -1 : to;
  }

  /// Whether a numbered line counts on from the last that was kept.
  private boolean goesOn(Line line) {
    int number = number(line);
    return number > 1 && number == counted + 1;
  }

  /// The number that a line begins with; 0 if it begins with none.
  private static int number(Line line) {
    Matcher number = COUNT.matcher(line.text());
    return number.matches() ? Integer.parseInt(Objects.requireNonNull(number.group(1))) : 0;
  }

  /// A heading is short: an open line as long as a sentence is a caption or another's headline.
  private static boolean hasCaption(List<Line> row) {
    return row.stream()
        .anyMatch(line -> line.isStory() && line.text().length() >= CAPTION && !line.isClosed());
  }

  private static boolean isBox(Line line) {
    return switch (line.mark()) {
      case Mark.Links(), Mark.Credit(), Mark.Published(_), Mark.Byline(_) -> true;
      case Mark.Line() -> !Clutter.isBreak(line.text());
      case Mark.Story(), Mark.End(), Mark.Tail() -> false;
    };
  }

  /// Loose words after the last sentence are tags and labels.
  private void trim() {
    while (sentences >= ENOUGH && isLoose(kept.getLast())) {
      kept.removeLast();
    }
  }

  private static boolean isLoose(Line line) {
    boolean counts = line.text().codePoints().anyMatch(Character::isDigit);
    return !line.isSentence()
        && !line.isClosed()
        && (!counts || line.text().split(" ", -1).length <= FEW_WORDS);
  }
}
