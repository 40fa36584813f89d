package fm.earshot.news;

import java.util.ArrayList;
import java.util.List;

/// Where sentences end.
public final class Sentences {
  private static final int LONGEST_ASIDE = 300;

  private final String text;
  private final List<String> found = new ArrayList<>();
  private int start;

  private Sentences(String text) {
    this.text = text;
  }

  /// The sentences of one paragraph, nothing of it lost but white space at the ends. Takes time
  /// linear in its length.
  public static List<String> split(String paragraph) {
    return List.copyOf(new Sentences(paragraph).run());
  }

  /// All sentences of a story in order, over all paragraphs.
  public static List<String> of(Story story) {
    return story.paragraphs().stream().flatMap(paragraph -> split(paragraph).stream()).toList();
  }

  private List<String> run() {
    int[] closedAt = Marks.parentheses(text);
    start = Marks.skipSpace(text, 0);
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '(' && aside(at, closedAt[at])) {
        at = closedAt[at] + 1;
      } else if (Marks.ends(c)) {
        at = stop(at);
      } else {
        at++;
      }
    }
    cut(text.length());
    return found;
  }

  /// Whether a parenthesis stands inside a sentence, which then does not end in it.
  private boolean aside(int open, int close) {
    return close > 0 && close - open <= LONGEST_ASIDE && open > start;
  }

  /// Looks at the run of end marks at `from`; cuts after it if the sentence ends; answers where to
  /// go on.
  private int stop(int from) {
    int marks = from;
    while (marks < text.length() && Marks.ends(text.charAt(marks))) {
      marks++;
    }
    int end = Marks.skipClosers(text, marks);
    boolean wide = Marks.wide(text.charAt(marks - 1));
    if (wide || end == text.length()) {
      cut(end);
    } else if (Marks.space(text.charAt(end)) && ends(from, marks, end)) {
      cut(end);
    }
    return end;
  }

  private boolean ends(int from, int marks, int end) {
    Following next = Following.in(text, end);
    if (next.nothing()) {
      return true;
    }
    if (next.lowerCase()) {
      return false;
    }
    if (marks - from > 1 || text.charAt(from) != '.') {
      return end == marks || !next.namesSpeaker();
    }
    return new FullStop(text, start, from).ends(next);
  }

  private void cut(int end) {
    String sentence = Marks.strip(text.substring(Math.min(start, end), end));
    if (!sentence.isEmpty()) {
      found.add(sentence);
    }
    start = Marks.skipSpace(text, end);
  }
}
