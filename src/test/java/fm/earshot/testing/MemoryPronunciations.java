package fm.earshot.testing;

import fm.earshot.lexicon.LexiconChange;
import fm.earshot.lexicon.Pronunciation;
import fm.earshot.lexicon.Pronunciations;
import fm.earshot.news.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Editors' names in memory.
public final class MemoryPronunciations implements Pronunciations {
  private final Map<String, Pronunciation> names = new TreeMap<>();
  private final List<LexiconChange> log = new ArrayList<>();

  private static String key(String language, String grapheme) {
    return language + "\n" + grapheme;
  }

  @Override
  public void put(Pronunciation one) {
    names.put(key(one.language(), one.entry().grapheme()), one);
    log.addFirst(
        new LexiconChange(
            log.size() + 1, one.by(), one.language(), one.entry().grapheme(), one.entry().sound()));
  }

  @Override
  public boolean remove(String language, String grapheme, By by) {
    boolean removed = names.remove(key(language, grapheme)) != null;
    if (removed) {
      log.addFirst(new LexiconChange(log.size() + 1, by, language, grapheme, null));
    }
    return removed;
  }

  @Override
  public List<Pronunciation> all() {
    return List.copyOf(names.values());
  }

  @Override
  public List<LexiconChange> log(String language, int most) {
    return log.stream().filter(one -> one.language().equals(language)).limit(most).toList();
  }

  @Override
  public long lastChange() {
    return log.size();
  }
}
