package fm.earshot.intake.page;

import fm.earshot.intake.page.Clutter.Mark;
import fm.earshot.intake.page.Signs.Tense;
import java.util.List;

/// Tells a caption by the credit beside it: one short sentence, not in the past, nobody quoted or
/// named as its source.
final class Picture {
  private static final int LONGEST = 130;

  private Picture() {}

  static boolean isCaption(List<Line> lines, int at) {
    return (isCredit(lines, at - 1) || isCredit(lines, at + 1)) && reads(lines.get(at).text());
  }

  private static boolean isCredit(List<Line> lines, int at) {
    return at >= 0 && at < lines.size() && lines.get(at).mark() instanceof Mark.Credit;
  }

  private static boolean reads(String text) {
    Signs signs = Signs.of(text);
    return text.length() <= LONGEST
        && signs.tense() != Tense.PAST
        && signs.quotes().isEmpty()
        && !signs.attributed()
        && !signs.startsFromAbove();
  }
}
