package fm.earshot.lexicon;

import fm.earshot.news.By;
import fm.earshot.script.spoken.Entry;

/// A name that an editor added to the lexicon of a language, by the first part of its tag.
public record Pronunciation(String language, Entry entry, By by) {
  public Pronunciation {
    language = Lexicons.base(language);
  }
}
