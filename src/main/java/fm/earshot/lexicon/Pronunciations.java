package fm.earshot.lexicon;

import fm.earshot.news.By;
import java.util.List;

/// What editors added to the lexicons, and its log, which is only added to. What a call returned
/// from is kept.
public interface Pronunciations {
  /// How many names editors may add in all.
  int MOST = 20_000;

  /// Adds a name or takes the place of what an editor said of it before. Throws
  /// [IllegalArgumentException] where there are too many.
  void put(Pronunciation pronunciation);

  /// False if no editor had added it.
  boolean remove(String language, String grapheme, By by);

  /// In the order of languages and names.
  List<Pronunciation> all();

  /// The newest first.
  List<LexiconChange> log(String language, int most);

  /// The number of the last change, by whomever.
  long lastChange();
}
