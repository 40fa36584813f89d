package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in quotation marks stands so in the article, and who is named as its speaker is.
final class Quotes implements Matter {
  private static final Pattern QUOTED =
      Pattern.compile(
          "\"([^\"]{1,2000})\"|\u201c([^\u201d]{1,2000})\u201d|\u00ab([^\u00bb]{1,2000})\u00bb"
              + "|\u201e([^\u201c\u201d]{1,2000})[\u201c\u201d]");
  private static final int FEWEST_WORDS = 3;
  private static final int RUNS_OVER = 4;
  private static final int NAMED_BEFORE = 2;

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    for (String quote : in(c.line().text())) {
      int at = where(Sentence.plain(quote), c.article());
      if (at < 0) {
        doubts.add(new Doubt(Check.QUOTE, quote));
      } else if (quote.split(" ", -1).length >= FEWEST_WORDS) {
        doubts.addAll(speaker(c, at));
      }
    }
    return doubts;
  }

  private static List<String> in(String text) {
    List<String> quotes = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      quotes.add(matcher.group().substring(1, matcher.group().length() - 1));
    }
    return quotes;
  }

  static String without(String text) {
    return QUOTED.matcher(text).replaceAll(" ");
  }

  /// The sentence in which the quotation starts, which may run on into the next ones; else -1.
  private static int where(String quote, List<Sentence> article) {
    for (int start = 0; start < article.size(); start++) {
      StringBuilder text = new StringBuilder();
      int to = Math.min(article.size(), start + RUNS_OVER);
      for (Sentence sentence : article.subList(start, to)) {
        text.append(text.isEmpty() ? sentence.plain() : sentence.plain().substring(1));
      }
      int found = text.indexOf(quote);
      if (found >= 0 && found < article.get(start).plain().length() - 1) {
        return start;
      }
    }
    return -1;
  }

  private static List<Doubt> speaker(Comparison c, int at) {
    List<Word> claimed = Speakers.in(c.line(), c);
    List<Word> real = List.of();
    for (int i = at; i >= Math.max(0, at - NAMED_BEFORE) && real.isEmpty(); i--) {
      real = Speakers.in(c.article().get(i), c);
    }
    boolean same = claimed.isEmpty() || real.isEmpty() || Comparison.meet(claimed, real);
    return same
        ? List.of()
        : List.of(new Doubt(Check.SPEAKER, words(claimed) + " for " + words(real)));
  }

  private static String words(List<Word> words) {
    return String.join(" ", words.stream().map(Word::text).toList());
  }
}
