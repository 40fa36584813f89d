package fm.earshot.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds where a pasted page's story begins: after its byline or date, if that stands near the top,
/// at the first sentence from there on.
final class Head {
  private static final int NEAR_THE_TOP = 45;
  private static final int STANDFIRST = 2;
  private static final int NOWHERE = -1;

  private static final Pattern NUMBERED = Pattern.compile("1[.)] .+");
  private static final int DATELINE_WITHIN = 3;

  private Head() {}

  /// The last line above the story that says who wrote it or when; −1 if none does.
  static int signed(List<Line> lines) {
    int all = sentences(lines, 0, lines.size());
    int before = 0;
    int signed = NOWHERE;
    for (int at = 0; at < Math.min(NEAR_THE_TOP, lines.size()); at++) {
      Line line = lines.get(at);
      before += line.isSentence() ? 1 : 0;
      if (line.isSigned() && before <= STANDFIRST && before * 2 < all) {
        signed = at;
      }
    }
    return signed;
  }

  /// Where the story's first sentence is.
  static int start(List<Line> lines, int signed) {
    int at = signed + 1;
    while (at < lines.size() && !opens(lines, at)) {
      at++;
    }
    return dateline(lines, at);
  }

  /// A dateline opens the story: a sentence or two above it are captions.
  private static int dateline(List<Line> lines, int start) {
    int sentences = 0;
    for (int at = start; at < lines.size() && sentences < DATELINE_WITHIN; at++) {
      if (lines.get(at).isSentence()) {
        sentences++;
        if (Datelines.split(lines.get(at).text()).dateline() != null) {
          return at;
        }
      }
    }
    return start;
  }

  private static boolean opens(List<Line> lines, int at) {
    Line line = lines.get(at);
    return line.isStory()
        && !Picture.isCaption(lines, at)
        && !(Headlines.looksLikeOne(line.text()) || Sifted.isLabel(line.text()))
        && (line.isClosed() || line.isSentence());
  }

  private static int sentences(List<Line> lines, int from, int to) {
    return (int) lines.subList(from, to).stream().filter(Line::isSentence).count();
  }

  /// What stands between byline and first sentence and may be a heading of the story's own: the
  /// last line alone, if nothing else stands there.
  static List<String> headings(
      List<Line> head, int signed, @Nullable String headline, @Nullable String byline) {
    List<Line> after = head.subList(Math.min(head.size(), signed + 1), head.size());
    if (signed < 0 || after.size() != 1 || !after.getFirst().isStory()) {
      return List.of();
    }
    String text = after.getFirst().text();
    boolean label = Sifted.isLabel(text) && !NUMBERED.matcher(text).matches();
    boolean other = text.equals(headline) || text.equals(byline) || label;
    return other ? List.of() : List.of(text);
  }
}
