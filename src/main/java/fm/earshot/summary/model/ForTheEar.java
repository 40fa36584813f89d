package fm.earshot.summary.model;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.Judge;
import fm.earshot.summary.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Doubts what no newsreader would say: addresses, markup, words to the listener or to a machine,
/// another language than the article's, and what was made from words to a machine.
public final class ForTheEar implements Judge {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\b(?:https?:|ftp:|www\\.)\\S*|\\S+@\\S+\\.\\S+|\\b[a-z0-9-]{2,}\\.(?:com|org|net|io|info|biz|example|xyz|ru|co)\\b");

  /// Also what cannot be seen.
  private static final Pattern MARKUP =
      Pattern.compile("[<>{}\\[\\]|*_`~\\\\^‹›]|&#?\\w+;|^\\s*(?:#|[-•] )|[\\p{Cc}\\p{Co}\\p{Cn}]");

  @Override
  public List<List<Doubt>> doubts(Story story, List<Line> lines) {
    List<String> article = Sentences.of(story);
    Tainted tainted = Tainted.of(story);
    Tongue tongue = new Tongue(tainted.without(article));
    return lines.stream().map(line -> doubts(line, tainted, tongue)).toList();
  }

  private static List<Doubt> doubts(Line line, Tainted tainted, Tongue tongue) {
    List<Doubt> doubts = new ArrayList<>();
    String text = line.text();
    for (Pattern pattern : List.of(ADDRESS, MARKUP)) {
      Matcher found = pattern.matcher(text);
      if (found.find()) {
        doubts.add(new Doubt(Check.WORDING, found.group()));
      }
    }
    String addressed = Addressed.words(text);
    if (!addressed.isEmpty()) {
      doubts.add(new Doubt(Check.WORDING, addressed));
    }
    if (tainted.touches(line)) {
      doubts.add(new Doubt(Check.WORDING, text));
    }
    if (!tongue.speaks(text)) {
      doubts.add(new Doubt(Check.LANGUAGE, text));
    }
    return doubts;
  }
}
