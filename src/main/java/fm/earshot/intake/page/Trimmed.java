package fm.earshot.intake.page;

import fm.earshot.intake.page.Clutter.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes out of an article's blocks what stands among them and is not of the story: its own
/// headline, bylines and dates over it, links, calls to subscribe, and the matter after its end.
final class Trimmed {
  private static final int LINKS_AT_MOST = 15;
  private static final int MOSTLY_LINK = 80;
  private static final int HALF_LINK = 50;
  private static final int IN_A_LIST = 40;
  private static final int QUARTER_LINK = 25;
  private static final int NEAR_THE_TOP = 8;
  private static final int SHORTEST_TITLE = 6;
  private static final int LABEL = 60;
  private static final int REPEATED = 80;

  private static final Pattern CALL =
      Pattern.compile(
          "(?iU)\\W*(?:subscribe|sign"
              + " up|sign-up|join|follow|click|tap|download|listen|like|register"
              + "|share|support)\\b.{0,250}");
  private static final Pattern POINTER =
      Pattern.compile("(?iU)\\W*(?:read|watch|see|also|more|related|view)\\b.{0,250}");
  private static final Pattern LIST_HEADING =
      Pattern.compile(
          "(?iU)(?:more|most|related|recommended|also|popular|latest|trending|best|top)\\b.*"
              + "\\b(?:stories|story|articles?|news|posts?|reads?|reading|links|videos?|coverage"
              + "|from)\\b.*");

  private final List<Block> kept = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> titles;
  private @Nullable String byline;
  private int links;

  private Trimmed(Set<String> titles) {
    this.titles = titles;
  }

  /// What is left, and the byline that stood in it.
  record Rest(List<Block> blocks, @Nullable String byline) {}

  /// `titles` are the page's names for the article, bare.
  static Rest of(List<Block> blocks, Set<String> titles) {
    Trimmed trimmed = new Trimmed(titles);
    for (int at = 0; at < blocks.size(); at++) {
      trimmed.take(blocks.get(at), at);
    }
    return new Rest(Ends.off(trimmed.kept), trimmed.byline);
  }

  private void take(Block block, int at) {
    if (links > 0 && (block.linkPerCent() >= IN_A_LIST || block.tag().equals("li"))) {
      links--;
      return;
    }
    links = 0;
    if (isTitle(block, at) || leadsElsewhere(block) || opensLinks(block) || isMarked(block)) {
      return;
    }
    boolean repeated = block.text().length() > REPEATED && !seen.add(Headlines.bare(block.text()));
    if (!repeated) {
      kept.add(block);
    }
  }

  private boolean isTitle(Block block, int at) {
    String bare = Headlines.bare(block.text());
    return bare.length() >= SHORTEST_TITLE
        && titles.contains(bare)
        && (at < NEAR_THE_TOP || block.isHeading());
  }

  private static boolean leadsElsewhere(Block block) {
    int linked = block.linkPerCent();
    return linked >= MOSTLY_LINK
        || (linked >= HALF_LINK && POINTER.matcher(block.text()).matches())
        || (linked >= QUARTER_LINK && CALL.matcher(block.text()).matches());
  }

  private boolean opensLinks(Block block) {
    boolean heading =
        block.text().length() < LABEL
            && !block.tag().equals("li")
            && LIST_HEADING.matcher(block.text()).matches();
    links = heading ? LINKS_AT_MOST : links;
    return heading;
  }

  private boolean isMarked(Block block) {
    return switch (Clutter.mark(block.text())) {
      case Mark.Story() -> false;
      case Mark.Line(), Mark.End(), Mark.Tail(), Mark.Credit(), Mark.Published(_) -> true;
      case Mark.Links() -> {
        links = LINKS_AT_MOST;
        yield true;
      }
      case Mark.Byline(var names) -> {
        byline = byline == null ? names : byline;
        yield true;
      }
    };
  }
}
