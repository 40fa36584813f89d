package fm.earshot.intake.article;

import fm.earshot.intake.page.Article;
import fm.earshot.news.Origin;
import fm.earshot.news.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells whether a feed sent less than the story, and whether a page has the rest of it: more text,
/// about the same, and free to read.
final class Teaser {
  private static final int WHOLE = 1_200;
  private static final int FEWEST_PARAGRAPHS = 2;
  private static final int SHORTEST_TEXT = 200;
  private static final double MORE = 1.3;
  private static final double SAME_NEWS = .4;
  private static final int STEM = 5;
  private static final Pattern CUT =
      Pattern.compile(
          "(?is).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|(?:read|see) (?:more|on)|continue"
              + " reading)\\W*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

  private Teaser() {}

  static boolean is(Story story) {
    List<String> sent = story.paragraphs();
    return story.content().teaser() == null
        && story.credit().origin() == Origin.WIRE
        && story.credit().url() != null
        && (length(sent) < WHOLE || CUT.matcher(sent.getLast()).matches());
  }

  static boolean isCompletedBy(Article page, Story story) {
    int length = length(page.paragraphs());
    return page.about().free()
        && page.paragraphs().size() >= FEWEST_PARAGRAPHS
        && length >= SHORTEST_TEXT
        && length >= MORE * length(story.paragraphs())
        && !CUT.matcher(page.paragraphs().getLast()).matches()
        && isSameNews(page, story);
  }

  /// Whether the page speaks of what the story does: no error page, no front page, no wall.
  private static boolean isSameNews(Article page, Story story) {
    Set<String> wanted = stems(story.headline() + " " + String.join(" ", story.paragraphs()));
    Set<String> found = stems(page.about().headline() + " " + String.join(" ", page.paragraphs()));
    long shared = wanted.stream().filter(found::contains).count();
    return shared >= SAME_NEWS * wanted.size();
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
    return stems;
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
