package fm.earshot.summary.lead;

import fm.earshot.news.Sentences;
import fm.earshot.news.Story;
import java.util.ArrayList;
import java.util.List;

/// The sentences of a story in order, over all paragraphs.
final class Article {
  private Article() {}

  static List<Telltale> sentences(Story story) {
    List<Telltale> all = new ArrayList<>();
    Leaning leaning = Leaning.in(story.content().language());
    for (String paragraph : story.paragraphs()) {
      int group = all.size();
      boolean quoting = false;
      boolean low = paragraph.indexOf('\u201e') >= 0;
      for (String sentence : Sentences.split(paragraph)) {
        group = quoting ? group : all.size();
        all.add(new Telltale(all.size(), group, Trim.of(sentence), leaning));
        quoting = stillQuoting(sentence, quoting, low);
      }
    }
    return List.copyOf(all);
  }

  /// Whether a quotation is open after `sentence`. Where it opens with a low mark, the mark that
  /// opens others closes it.
  private static boolean stillQuoting(String sentence, boolean before, boolean low) {
    boolean open = before;
    for (int i = 0; i < sentence.length(); i++) {
      switch (sentence.charAt(i)) {
        case '"' -> open = !open;
        case '\u201c' -> open = !low;
        case '\u201e', '\u00ab' -> open = true;
        case '\u201d', '\u00bb' -> open = false;
        default -> {}
      }
    }
    return open;
  }
}
