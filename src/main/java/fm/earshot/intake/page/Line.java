package fm.earshot.intake.page;

import fm.earshot.intake.page.Clutter.Mark;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a pasted page with what the rules make of it. A sentence is long enough and closed;
/// all else is a heading, a label or a link.
record Line(String text, Mark mark) {
  private static final Pattern CLOSED = Pattern.compile(".*[.!?…:;,] ?[\"”’'»)\\]]*");
  private static final int SENTENCE = 40;
  private static final int LONG = 120;

  static List<Line> of(List<String> lines) {
    return lines.stream().map(text -> new Line(text, Clutter.mark(text))).toList();
  }

  boolean isStory() {
    return mark instanceof Mark.Story;
  }

  boolean isClosed() {
    return CLOSED.matcher(text).matches();
  }

  boolean isSentence() {
    return isStory() && (text.length() >= LONG || (text.length() >= SENTENCE && isClosed()));
  }

  /// Who wrote it or when: what stands between a headline and its story.
  boolean isSigned() {
    return mark instanceof Mark.Byline || mark instanceof Mark.Published;
  }
}
