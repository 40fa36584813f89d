package fm.earshot.lexicon;

import fm.earshot.news.By;
import fm.earshot.script.spoken.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The lexicons as they are now: those that come with Earshot, over them the station's files, over
/// them what editors added on any node. Whoever speaks asks for them and never waits; before the
/// first look they are empty.
public final class CurrentLexicons {
  private static final long NEVER = -1;
  private static final Comparator<String> ALPHABET =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  private final Pronunciations kept;
  private final List<Pls> files;
  private final Runnable changed;
  private volatile Lexicons now = Lexicons.NONE;
  private volatile List<Pronunciation> added = List.of();
  private volatile Lexicons builtIn = Lexicons.NONE;
  private @Nullable Lexicons below;
  private long seen = NEVER;

  /// `changed` is called when names are said otherwise than before, also after the first look.
  public CurrentLexicons(Pronunciations kept, List<Pls> files, Runnable changed) {
    this.kept = kept;
    this.files = List.copyOf(files);
    this.changed = changed;
  }

  public Lexicons now() {
    return now;
  }

  /// Takes up what was changed since the last look, by whomever.
  public void look() {
    if (taken()) {
      changed.run();
    }
  }

  private synchronized boolean taken() {
    long last = kept.lastChange();
    if (last == seen) {
      return false;
    }
    Lexicons all = below();
    List<Pronunciation> editors = kept.all();
    Map<String, List<Entry>> byLanguage = new TreeMap<>();
    editors.forEach(
        one -> byLanguage.computeIfAbsent(one.language(), _ -> new ArrayList<>()).add(one.entry()));
    for (Map.Entry<String, List<Entry>> each : byLanguage.entrySet()) {
      all = all.with(each.getKey(), each.getValue());
    }
    added = editors;
    now = all.as(now);
    seen = last;
    return true;
  }

  private Lexicons below() {
    if (below == null) {
      builtIn = Lexicons.builtIn();
      Lexicons all = builtIn;
      for (Pls file : files) {
        all = all.with(file.language(), file.entries());
      }
      below = all;
    }
    return below;
  }

  /// Adds a name, said so everywhere when this returns. Throws [IllegalArgumentException] where
  /// there are too many.
  public void put(String language, Entry entry, By by) {
    kept.put(new Pronunciation(language, entry, by));
    look();
  }

  /// Takes an editor's name away, so that it is said as before; false if there was none.
  public boolean remove(String language, String grapheme, By by) {
    boolean removed = kept.remove(Lexicons.base(language), grapheme, by);
    if (removed) {
      look();
    }
    return removed;
  }

  /// All names of a language, in the order of the alphabet.
  public List<Name> names(String language) {
    String base = Lexicons.base(language);
    Map<String, Name> names = new TreeMap<>(ALPHABET);
    put(names, builtIn.of(base).entries(), Name.Source.BUILT_IN);
    files.stream()
        .filter(file -> Lexicons.base(file.language()).equals(base))
        .forEach(file -> put(names, file.entries(), Name.Source.FILE));
    added.stream()
        .filter(one -> one.language().equals(base))
        .forEach(one ->
            names.put(one.entry().grapheme(), new Name(one.entry(), Name.Source.EDITOR, one.by())));
    return List.copyOf(names.values());
  }

  private static void put(Map<String, Name> names, List<Entry> entries, Name.Source source) {
    entries.forEach(entry -> names.put(entry.grapheme(), new Name(entry, source, null)));
  }

  /// The languages that have a lexicon, in the order of their tags.
  public List<String> languages() {
    return now.byLanguage().keySet().stream().sorted().toList();
  }

  public List<LexiconChange> log(String language, int most) {
    return kept.log(Lexicons.base(language), most);
  }
}
