package fm.earshot.lexicon;

import fm.earshot.news.By;
import java.util.List;

/// The sentences in which listeners heard something mispronounced, for an editor.
public interface Reports {
  /// Those that nobody has dealt with, what most listeners complain of first.
  List<Report> open(int most);

  /// An editor has dealt with one; false if there is no such, or it was done.
  boolean done(String id, By by);
}
