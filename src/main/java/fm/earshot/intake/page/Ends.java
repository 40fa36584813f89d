package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes off what stands before an article's first sentence and after its last: dates and names
/// above; headings of nothing, loose words, who the author is and where to follow them below.
final class Ends {
  private static final int SENTENCE = 100;
  private static final int DATED = 80;
  private static final int FRAGMENT = 40;
  private static final int FRAGMENTS_AT_MOST = 4;
  private static final int MATTER = 500;
  private static final int LINKED = 60;
  private static final int FEWEST = 2;

  private static final Pattern DATE =
      Pattern.compile(
          "(?iU)\\b(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m|gmt|utc|[ecmp]s?t)?|(?:19|20)\\d{2})\\b");
  private static final Pattern BY =
      Pattern.compile("(?iU)(?:by|von|par|por|di|written by|posted)\\b.{2,80}");
  private static final Pattern CLOSED = Pattern.compile(".*[.!?\"”’'»)…]\\W*");
  private static final Pattern AFTERWORD =
      Pattern.compile(
          "(?iU).*\\b(?:follow (?:him|her|them|us|me|@?\\w+)(?: \\w+)? (?:on|at)"
              + "|(?:is|was) an? (?:[\\w-]+ ){0,5}(?:writer|reporter|journalist|editor"
              + "|correspondent|columnist|contributor|author|blogger|producer|freelancer)"
              + "|all rights reserved|copyright|can be reached at|email (?:him|her|them|us)"
              + "|contact (?:him|her|them|us)|affiliate|earn a commission"
              + "|originally (?:published|appeared)|contributed to this (?:report|story)"
              + "|additional reporting|reporting by|edited by|editing by|privacy policy"
              + "|our newsletter|for more (?:news|stories)|news tip|app store).*");

  private Ends() {}

  static List<Block> off(List<Block> blocks) {
    List<Block> story = new ArrayList<>(blocks.subList(above(blocks), blocks.size()));
    int fragments = FRAGMENTS_AT_MOST;
    while (story.size() > FEWEST) {
      Block last = story.getLast();
      fragments -= isFragment(last) ? 1 : 0;
      if (!isAfter(last) && !(isFragment(last) && fragments > 0)) {
        break;
      }
      story.removeLast();
    }
    return List.copyOf(story);
  }

  /// How many blocks stand up to the last date or byline before the first sentence.
  private static int above(List<Block> blocks) {
    int above = 0;
    for (int at = 0; at < blocks.size() && blocks.get(at).text().length() < SENTENCE; at++) {
      String text = blocks.get(at).text();
      boolean dated = text.length() <= DATED && !text.endsWith(".") && DATE.matcher(text).find();
      above = dated || BY.matcher(text).matches() ? at + 1 : above;
      if (at == blocks.size() - 1) {
        return 0;
      }
    }
    return above;
  }

  private static boolean isAfter(Block block) {
    String text = block.text();
    return block.isHeading()
        || block.linkPerCent() >= LINKED
        || text.codePoints().noneMatch(Character::isLetterOrDigit)
        || (text.length() < MATTER && AFTERWORD.matcher(text).matches());
  }

  private static boolean isFragment(Block block) {
    return block.text().length() < FRAGMENT
        && !block.tag().equals("li")
        && !block.tag().equals("td")
        && !CLOSED.matcher(block.text()).matches();
  }
}
